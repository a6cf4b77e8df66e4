import type { Severity } from '../../report/reading.ts'
import type { Language } from '../../ui/language.ts'

/** A piece of a rule's page. */
export interface Block {
  kind: 'severity' | 'heading' | 'paragraph' | 'list' | 'example'
  lines: string[]
  /** Of an example that needs last year's text: which of the pair it is. */
  year?: 'last' | 'this'
}

/** What the page of a rule says in one language: its name, and the blocks below it. Examples are said in both. */
export function ruleText(markdown: string, language: Language): { name: string; blocks: Block[] } {
  const [title = '', ...rest] = markdown.split('\n')
  const names = title.replace(/^#\s*GM\d+\s*/, '')
  return { name: ofPair(names, language) ?? '', blocks: inLanguage(blocksOf(rest.join('\n')), language) }
}

/** What the list of rules says of one. */
export interface RuleLine {
  code: string
  severity: Severity
  name: string
  summary: string
}

/** The rules that `docs/rules/README.md` lists, in one language. */
export function ruleLines(markdown: string, language: Language): RuleLine[] {
  return [...markdown.matchAll(/^\| \[(GM\d+)\]\(\S+\) \| \S+ (\w+) \| (.+) \| (.+) \|$/gm)].map(
    ([, code = '', severity, zh = '', en = '']) => {
      const [, name = '', summary = ''] = /^\*\*(.+?)\*\* (.+)$/.exec(language === 'zh' ? zh : en) ?? []
      return { code, severity: severity as Severity, name, summary }
    },
  )
}

const SEVERITIES: [word: string, Severity][] = [
  ['错误', 'error'],
  ['警告', 'warning'],
  ['提示', 'note'],
]

/** How serious what a rule finds usually is; `rest` says when it is not. */
export function severityOf(line: string): { severity: Severity; rest: string } | null {
  for (const [chinese, severity] of SEVERITIES) {
    const word = [chinese, severity].find(word => line.startsWith(word))
    if (word) return { severity, rest: line.slice(word.length) }
  }
  return null
}

/** The few kinds of Markdown that the rules' pages use. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = []
  for (const part of markdown.split(/(```[\s\S]*?```)|\n{2,}/)) {
    const words = part?.trim()
    if (words) blocks.push(blockOf(words, blocks.at(-1)))
  }
  return blocks
}

function blockOf(words: string, before: Block | undefined): Block {
  const lines = words.split('\n')
  if (words.startsWith('```')) {
    const year = words.startsWith('```text last') ? 'last' : before?.year === 'last' && 'this'
    return { kind: 'example', lines: lines.slice(1, -1), ...(year && { year }) }
  }
  if (words.startsWith('#')) return { kind: 'heading', lines: [words.replace(/^#+\s*/, '')] }
  if (/^[-*] /.test(words)) return { kind: 'list', lines: words.split(/\n(?=[-*] )/) }
  // What follows the title, and its translation.
  if ((!before || before.kind === 'severity') && severityOf(words)) return { kind: 'severity', lines }
  return { kind: 'paragraph', lines }
}

/** 反例 · Bad: the half of a pair that is said in a language, or null where it is no pair. */
function ofPair(words: string, language: Language): string | null {
  const [zh, en] = words.split(' · ')
  return (en === undefined ? null : language === 'zh' ? zh : en) ?? null
}

/** A paragraph's language: that of its first letter. */
const languageOf = (words: string): Language => (/^[^a-z]*\p{Script=Han}/iu.test(words) ? 'zh' : 'en')

/** What stands before the first heading is said once in each language; a heading's language is that of its section. */
function inLanguage(blocks: Block[], language: Language): Block[] {
  let section: Language | 'both' | null = null
  return blocks.flatMap((block): Block[] => {
    const [first = ''] = block.lines
    if (block.kind !== 'heading')
      return (section ?? languageOf(first)) === language || section === 'both' ? [block] : []
    const half = ofPair(first, language)
    section = half ? 'both' : languageOf(first)
    return half ? [{ ...block, lines: [half] }] : section === language ? [block] : []
  })
}
