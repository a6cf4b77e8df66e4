import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readReport } from '../read.ts'
import type { ReadOptions } from '../reading.ts'
import { ruleCatalogue } from './catalogue.ts'
import { checkReport } from './check.ts'

/** A fenced block of a rule's page: `bad` must be found, `good` must not, `last` is last year's report for the next block. */
interface Example {
  kind: 'bad' | 'good' | 'last'
  part: ReadOptions['part']
  text: string
}

const folder = new URL('../../../docs/rules/', import.meta.url)
const HEADINGS = ['为什么', '查什么', 'Why', 'What it looks at', '反例 · Bad', '正例 · Good'].map(
  words => `## ${words}`,
)
const FENCE = /^```text (bad|good|last)(?: (review|plan))?\n([\s\S]*?)\n```$/gm

function examplesOf(code: string): Example[] {
  const page = readFileSync(new URL(`${code}.md`, folder), 'utf8')
  return [...page.matchAll(FENCE)].map(([, kind, part, text]) => ({
    kind: kind as Example['kind'],
    part: part as Example['part'],
    text: text ?? '',
  }))
}

/** The line of the list of rules: what stands in the page before its first heading. */
function lineOf(code: string): string {
  const page = readFileSync(new URL(`${code}.md`, folder), 'utf8')
  const [title = '', seriousness = '', severity = '', chinese, english] = page.split('\n\n')
  const [zh, en] = title.replace(/^# GM\d+ /, '').split(' · ')
  const words = [seriousness, severity].map(line => /^[^\s,，（]+/.exec(line)?.[0]).join(' ')
  return `| [${code}](${code}.md) | ${words} | **${zh}** ${chinese} | **${en}** ${english} |`
}

const read = ({ text, part }: Example) => readReport(text, part ? { part } : {})

describe.each(ruleCatalogue)('$code $title.zh', ({ code, title, severity }) => {
  const examples = examplesOf(code)

  it('has a page with its titles, and text that is good and bad', () => {
    const page = readFileSync(new URL(`${code}.md`, folder), 'utf8')
    expect(page).toContain(`# ${code} ${title.zh} · ${title.en.replaceAll('’', "'")}`)
    expect(page).toMatch(new RegExp(`^${severity}\\b`, 'm'))
    expect(page.match(/^## .+$/gm)).toEqual(HEADINGS)
    expect(new Set(examples.map(example => example.kind)).size).toBeGreaterThanOrEqual(2)
  })

  it.each(examples.filter(({ kind }) => kind !== 'last').map(e => [e.kind, e.text.slice(0, 40), e] as const))(
    '%s: %s',
    (kind, _, example) => {
      const before = examples[examples.indexOf(example) - 1]
      const last = before?.kind === 'last' ? { text: before.text, reading: read(before) } : undefined
      const found = checkReport(example.text, read(example), last).map(finding => finding.code)
      if (kind === 'bad') expect(found).toContain(code)
      else expect(found).not.toContain(code)
    },
  )
})

it('the list of rules says what the pages say: vitest -u writes it anew', async () => {
  const list = [
    '# 规则 · Rules',
    '',
    '每条规则一页：为什么查、查什么、反例和正例。例文就是测试。',
    '',
    'A page for each rule: why it is there, what it looks at, bad and good examples. The examples are its tests.',
    '',
    '| | | 中文 | English |',
    '| --- | --- | --- | --- |',
    ...ruleCatalogue.map(({ code }) => lineOf(code)),
    '',
  ]
  await expect(list.join('\n')).toMatchFileSnapshot(fileURLToPath(new URL('README.md', folder)))
})

it('each page belongs to a rule', () => {
  const codes = ruleCatalogue.map(({ code }) => `${code}.md`)
  expect(readdirSync(folder).filter(name => name.startsWith('GM'))).toEqual(codes)
})
