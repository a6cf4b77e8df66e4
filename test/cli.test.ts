/** The command as people call it: as a process, with pipes, bad files and exit codes. */
import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './shared.ts'

const gangmu = join(root, 'bin/gangmu.mjs')
const sample = join(root, 'samples/qingzhu-2019.txt')
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function call(args: string[], { input, lang = 'C' }: { input?: Buffer; lang?: string } = {}) {
  const env = { ...process.env, LC_ALL: lang, NO_COLOR: '1' }
  const done = spawnSync(process.execPath, [gangmu, ...args], { cwd: folder, env, input, maxBuffer: 1 << 28 })
  return { code: done.status, out: done.stdout.toString(), err: done.stderr.toString() }
}

function file(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes)
  return name
}

test('standard input is read as a file is', () => {
  const piped = call(['read', '-', '--json'], { input: readFileSync(sample) })
  expect(piped).toEqual(call(['read', sample, '--json']))
  expect(piped.code).toBe(0)
})

test('--text prints the text that offsets refer to, whatever the encoding', () => {
  const text = readFileSync(sample, 'utf8')
  expect(call(['read', sample, '--text']).out).toBe(text)
  expect(call(['read', file('bom.txt', `\uFEFF${text}`), '--text']).out).toBe(text)
  const gbk = Buffer.from([0xb8, 0xf7, 0xce, 0xbb, 0xb4, 0xfa, 0xb1, 0xed, 0xa3, 0xba])
  expect(call(['read', file('gbk.txt', gbk), '--text']).out).toBe('各位代表：')
})

test.each(['docx', 'pdf', 'html'])('a .%s file is read', format => {
  const path = {
    docx: 'samples/qingzhu-2019.docx',
    pdf: 'src/report/input/fixtures/report.pdf',
    html: file('report.html', `<html><body>${readFileSync(sample, 'utf8').replace(/.+/g, '<p>$&</p>')}</body></html>`),
  }[format] as string
  const { code, out, err } = call(['read', format === 'html' ? path : join(root, path), '--text'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('工作')
})

test('a folder is the reports in it', () => {
  mkdirSync(join(folder, 'two'))
  for (const year of [2018, 2019]) {
    file(`two/${year}.txt`, readFileSync(join(root, `samples/qingzhu-${year}.txt`)))
  }
  file('two/notes.md', 'no report')
  file('two/old.doc', 'an old document')
  mkdirSync(join(folder, 'two/below'))
  file('two/below/2018.txt', readFileSync(join(root, 'samples/qingzhu-2018.txt')))
  const { out, err } = call(['read', 'two', '--json'])
  const read = JSON.parse(out) as { file: string }[]
  expect(read.map(({ file }) => file)).toEqual(['two/2018.txt', 'two/2019.txt', 'two/below/2018.txt'])
  expect(err).toBe('Not read, save it as .docx or .pdf: two/old.doc\n')
})

test('the language follows the locale, and --lang before it', () => {
  expect(call(['--help'], { lang: 'zh_CN.UTF-8' }).out).toContain('用法')
  expect(call(['--help', '--lang', 'zh']).out).toContain('用法')
  expect(call(['--help', '--lang=en'], { lang: 'zh_CN.UTF-8' }).out).toContain('Usage')
})

test('a reader that stops early is no failure', async () => {
  const child = spawn(process.execPath, [gangmu, 'read', sample, sample, sample, '--json'])
  let err = ''
  child.stderr.on('data', chunk => {
    err += chunk
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const code = await new Promise(resolve => child.on('close', resolve))
  expect([code, err]).toEqual([0, ''])
})

test('nobody hearing what is told keeps nothing from being read', async () => {
  const child = spawn(process.execPath, [gangmu, 'read', 'none.txt', sample, '--json'], { cwd: folder })
  child.stderr.destroy()
  let out = ''
  child.stdout.on('data', chunk => {
    out += chunk
  })
  const code = await new Promise(resolve => child.on('close', resolve))
  expect([code, JSON.parse(out).length]).toEqual([2, 1])
})

// A device that is always full; Linux has it.
test.skipIf(!existsSync('/dev/full'))('a full disk is told of in words, with 2: 1 would mean errors found', () => {
  const full = openSync('/dev/full', 'w')
  const done = spawnSync(process.execPath, [gangmu, 'check', sample], {
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', full, 'pipe'],
  })
  closeSync(full)
  expect(done.stderr.toString()).toMatch(/^gangmu: The answer could not be written: ENOSPC.*\.\n$/)
  expect(done.status).toBe(2)
})

test('check leaves with 1 only for errors', () => {
  const warned = call(['check', '-', '--part', 'plan'], { input: Buffer.from('新建公园3个。') })
  expect([warned.code, warned.err]).toEqual([0, ''])
  // The sample holds errors on purpose.
  const { code, out } = call(['check', sample])
  expect(out).toMatch(/ error GM\d{3} /)
  expect(code).toBe(1)
  for (const line of out.trim().split('\n').slice(0, -1)) {
    expect(line).toMatch(/^( {4})?.+:\d+:\d+: ((error|warning|note) GM\d{3} )?.+/)
  }
})

const zipOf = (name: string) =>
  Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\x08\0'), Buffer.from(name), Buffer.alloc(99, 7)])

test.each([
  ['empty.txt', Buffer.alloc(0), /empty/],
  ['binary.txt', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 197) & 0xff)), /binary file/],
  ['picture.docx', Buffer.from('\x89PNG\r\n\x1a\n0000'), /picture/],
  ['broken.docx', zipOf('word/document.xml'), /incomplete or damaged/],
  ['broken.pdf', Buffer.from('%PDF-1.7\n%%EOF'), /PDF/],
  ['poem.txt', Buffer.from('床前明月光，疑是地上霜。举头望明月，低头思故乡。'), /--force/],
  ['huge.txt', Buffer.alloc(50 << 20, '数'), /larger than the limit/],
  ['none.txt', null, /no such file/],
])('%s is refused in words, and leaves nothing behind', (name, bytes, words) => {
  if (bytes) file(name, bytes)
  const before = readdirSync(folder)
  for (const command of ['read', 'check']) {
    const { code, out, err } = call([command, name, ...(command === 'read' ? ['--json'] : [])])
    expect([code, command === 'read' ? out : ''], command).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err).not.toMatch(/\n\s+at /)
  }
  expect(readdirSync(folder)).toEqual(before)
})
