import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { help } from './help.ts'
import { run } from './run.ts'
import type { Language } from './words.ts'

const sample = fileURLToPath(new URL('../../samples/qingzhu-2019.txt', import.meta.url))

/** Runs a command line without a process: what it answers, writes and tells. */
async function call(line: string[], language: Language = 'en') {
  const said = { out: '', err: '' }
  const code = await run(line, {
    language,
    write: text => {
      said.out += text
    },
    tell: text => {
      said.err += text
    },
    watched: false,
  })
  return { code, ...said }
}

test('help is there for the program and each command, in both languages', async () => {
  for (const language of ['zh', 'en'] as const) {
    for (const [name, words] of Object.entries(help)) {
      const line = name === 'gangmu' ? ['--help'] : [name, '--help']
      expect(await call(line, language)).toEqual({ code: 0, out: words[language], err: '' })
    }
  }
  expect((await call(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect((await call(['--lang', 'zh', 'read', '-h'], 'zh')).out).toBe(help.read.zh)
  expect((await call(['help', 'read'])).out).toBe(help.read.en)
  expect((await call(['help', '--lang', 'zh', 'check'], 'zh')).out).toBe(help.check.zh)
  for (const line of ['help', '-h --lang en', '--help --help']) {
    expect(await call(line.split(' ')), line).toEqual({ code: 0, out: help.gangmu.en, err: '' })
  }
  for (const words of Object.values(help)) for (const text of Object.values(words)) expect(text).toContain('--lang')
})

test('bad usage is told in words, with exit code 2', async () => {
  const lines = {
    '': /Usage/,
    rid: /no command "rid"/,
    'help rid': /no command "rid"/,
    '--bogus': /No option --bogus/,
    '--json read x': /No option --json/,
    '--lang fr read x': /zh, en; not "fr"/,
    '--lang=fr schema': /zh, en; not "fr"/,
    'read --help --lang': /zh, en; not ""/,
    read: /No file/,
    'read --jsno x': /Unknown option/,
    'read --json --csv x': /One output/,
    'read --part middle x': /review, plan/,
    'read none.txt': /no such file/,
    'check --format xml x': /text, json, sarif/,
    'check --format sarif --json x': /One output.*--format sarif/,
    'check - --last -': /named twice/,
    'check x --lang fr': /zh, en/,
    account: /Two reports are needed/,
    'account one.txt': /Two reports are needed/,
    'account --json --csv a b': /One output/,
    'serve --port 99999': /65535/,
  }
  for (const [line, words] of Object.entries(lines)) {
    const { code, out, err } = await call(line.split(' ').filter(Boolean))
    expect([code, out], line).toEqual([2, ''])
    expect(err, line).toMatch(words)
  }
})

test('bad usage is told in Chinese too', async () => {
  expect((await call(['read', '--jsno', 'x'], 'zh')).err).toBe('gangmu: 没有 --jsno 这个选项。用 --help 查看用法。\n')
  expect((await call(['read', '--part'], 'zh')).err).toBe(
    'gangmu: 选项 --part 的写法不对，后面要有值。用 --help 查看用法。\n',
  )
})

test('one file gives its reading, several give a list by file', async () => {
  const one = JSON.parse((await call(['read', sample, '--json'])).out)
  const two = JSON.parse((await call(['read', sample, sample, '--json'])).out)
  expect(two).toEqual([
    { file: sample, reading: one },
    { file: sample, reading: one },
  ])
})

test('a file that cannot be read is told of, the others are read', async () => {
  const { code, out, err } = await call(['read', fileURLToPath(import.meta.url), sample, '--json'])
  expect(code).toBe(2)
  expect(err).toContain('run.test.ts')
  expect(JSON.parse(out)).toHaveLength(1)
})

test('one path that is not there, or a folder without reports, keeps no other from being read', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'gangmu-empty-'))
  for (const command of ['read', 'check']) {
    const { code, out, err } = await call([command, 'none.txt', empty, sample, '--json'])
    expect(code).toBe(2)
    expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toEqual([sample])
    expect(err).toBe(
      'Cannot open "none.txt": there is no such file.\n' +
        `Cannot open "${empty}": there is no report in this folder (.txt .docx .html .htm .pdf).\n`,
    )
  }
  rmSync(empty, { recursive: true })
})

const sampleBefore = sample.replace('2019', '2018')

test('account tells what became of promises: for people, as data, for a spreadsheet', async () => {
  const text = await call(['account', sampleBefore, sample], 'zh')
  expect(text.code).toBe(0)
  expect(text.out).toMatch(/^可衡量的承诺 \d+ 项：超额完成 \d+，完成 \d+/)
  expect(text.out).toContain('新建污水管网75公里')
  expect(text.out).toContain('71公里，低于承诺的75公里')
  expect(text.out).toMatch(/（待核：预计数或年内数）/)
  expect(text.out).toMatch(/\n以后年度到期 {2}\d+\n/)

  const { items } = JSON.parse((await call(['account', sampleBefore, sample, '--json'])).out)
  const pipes = items.find(({ promise }: { promise: { value: number | null } }) => promise.value === 75)
  expect(pipes).toMatchObject({
    promise: { indicator: '新建污水管网', comparator: '=', unit: '公里' },
    outcome: { value: 71, unit: '公里' },
    verdict: 'missed',
    why: '71公里, below the promised 75公里',
  })

  const rows = (await call(['account', sampleBefore, sample, '--csv'], 'zh')).out.split('\r\n')
  expect(rows[0]).toMatch(/^\uFEFF结论,上年承诺,指标/)
  expect(rows).toHaveLength(items.length + 2)
})

test('account refuses reports that do not follow one another, unless forced', async () => {
  const swapped = await call(['account', sample, sampleBefore], 'zh')
  expect([swapped.code, swapped.out]).toEqual([2, ''])
  expect(swapped.err).toContain('先后写反了')
  expect((await call(['account', sample, sample])).err).toMatch(/this very text.*--force/)
  expect((await call(['account', sample, sampleBefore, '--force'])).code).toBe(0)
})

test('account of a folder prints goals and results by year', async () => {
  const folder = dirname(sample)
  const { code, out } = await call(['account', folder], 'zh')
  expect(code).toBe(0)
  expect(out).toMatch(/指标 +单位 +2017 +2018 +2019/)
  expect(out).toMatch(/地区生产总值 +%（增速） .*7 → 6\.9\* ✓/)
  const { governments } = JSON.parse((await call(['account', folder, '--json'])).out)
  expect(governments[0].series.length).toBeGreaterThan(3)
  // The Word file is of the same year as the text.
  expect((await call(['account', folder])).err).toMatch(
    /2019\.txt is of 2019, as is .*2019\.docx|2019\.docx is of 2019/,
  )
  expect((await call(['account', folder, '--csv'])).out).toMatch(/^\uFEFFplace,indicator,kind,unit,year,goal,result/)
})

test('what is no report is refused with advice that the command can take', async () => {
  const poem = join(mkdtempSync(join(tmpdir(), 'gangmu-poem-')), 'poem.txt')
  writeFileSync(poem, '床前明月光，疑是地上霜。')
  for (const [command, advised] of Object.entries({ read: true, check: true, serve: false })) {
    const { code, err } = await call([command, poem])
    expect(code).toBe(2)
    expect([err.includes('--force'), err.includes('--part')], command).toEqual([true, advised])
  }
  rmSync(dirname(poem), { recursive: true })
})

test('what is wrong with last year’s report is told under its option', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-last-'))
  const empty = join(folder, 'empty.txt')
  writeFileSync(empty, '')
  for (const command of ['read', 'check', 'serve']) {
    for (const [last, words] of [
      [folder, 'this is a folder; name the one report in it'],
      [empty, 'The file is empty'],
      ['none.txt', 'Cannot open "none.txt": there is no such file.'],
    ] as const) {
      const { code, out, err } = await call([command, sample, '--last', last])
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(`gangmu: --last ${last}: ${words}`)
    }
  }
  // Texts are printed without being compared.
  expect(await call(['read', sample, '--text', '--last', folder])).toMatchObject({ code: 0, err: '' })
  rmSync(folder, { recursive: true })
})

test('of several texts none runs on into the next', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-texts-'))
  const [ended, open] = [join(folder, 'a.txt'), join(folder, 'b.txt')]
  writeFileSync(ended, '甲。\n')
  writeFileSync(open, '乙。')
  expect((await call(['read', open, ended, open, '--text'])).out).toBe('乙。\n甲。\n乙。\n')
  expect((await call(['read', open, '--text'])).out).toBe('乙。')
  rmSync(folder, { recursive: true })
})

test('check prints what must be mended first', async () => {
  const { out } = await call(['check', sample])
  const said = [...out.matchAll(/: (error|warning|note) GM/g)].map(([, severity]) => severity)
  const rank = (severity = '') => ['error', 'warning', 'note'].indexOf(severity)
  expect(said.toSorted((a, b) => rank(a) - rank(b))).toEqual(said)
  expect(new Set(said).size).toBe(3)
})

test('a table bounds signed values: 下降3%以上 is at most -3', async () => {
  const { out } = await call(['read', sample, '--csv'])
  expect(out).toContain('单位地区生产总值能耗,<=,-3,%')
})

test('--csv takes the name of a sheet, or none', async () => {
  const kinds = async (...line: string[]) => {
    const { out } = await call(['read', ...line])
    return [/,strength,/.test(out), /,basis,/.test(out), /,item,/.test(out)]
  }
  expect(await kinds(sample, '--csv')).toEqual([true, true, true])
  expect(await kinds('--csv', sample)).toEqual([true, true, true])
  expect(await kinds(sample, '--csv', 'commitments')).toEqual([true, false, false])
  expect(await kinds('--csv=figures', sample)).toEqual([false, true, false])
  expect((await call(['read', sample, '--csv=promises'])).err).toContain('both, figures, commitments')
})

test('check counts what it found', async () => {
  const { out } = await call(['check', sample])
  expect(out).toMatch(/1 report checked: \d+ errors?, \d+ warnings?, \d+ notes?\.\n$/)
  expect(JSON.parse((await call(['check', sample, '--format', 'json'])).out)[0].file).toBe(sample)
  expect((await call(['check', sample, '--json'])).out).toBe((await call(['check', sample, '--format', 'json'])).out)
  expect(JSON.parse((await call(['check', sample, '--format', 'sarif'])).out).version).toBe('2.1.0')
})
