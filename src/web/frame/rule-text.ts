import type { Severity } from '../../report/reading.ts'
import type { Language } from '../language.ts'

/** A piece of a rule's page. */
export interface Block {
  kind: 'severity' | 'heading' | 'paragraph' | 'list' | 'example'
  lines: string[]
}

/** What the page of a rule says in one language: its name, and the blocks below it. */
export function ruleText(markdown: string, language: Language): { name: string; blocks: Block[] } {
  const [title = '', ...rest] = markdown.split('\n')
  const [zh = '', en = ''] = title.replace(/^#\s*GM\d+\s*/, '').split(' · ')
  const blocks = blocksOf(rest.join('\n'))
  return language === 'zh' ? { name: zh, blocks: inChinese(blocks) } : { name: en, blocks: inEnglish(blocks) }
}

/** How serious what a rule finds may be, the usual case first. */
export const severitiesOf = (line: string): Severity[] => [
  ...new Set([...line.matchAll(/error|warning|note/g)].map(([word]) => word as Severity)),
]

/** The few kinds of Markdown that the rules' pages use. */
function blocksOf(markdown: string): Block[] {
  return markdown.split(/(```[\s\S]*?```)|\n{2,}/).flatMap((part): Block[] => {
    const words = part?.trim()
    if (!words) return []
    const lines = words.split('\n')
    if (words.startsWith('```')) return [{ kind: 'example', lines: lines.slice(1, -1) }]
    if (words.startsWith('#')) return [{ kind: 'heading', lines: [(lines[0] as string).replace(/^#+\s*/, '')] }]
    if (/^[-*] /.test(words)) return [{ kind: 'list', lines: words.split(/\n(?=[-*] )/) }]
    if (/^(error|warning|note)\b/.test(words)) return [{ kind: 'severity', lines: [lines.join(' ')] }]
    return [{ kind: 'paragraph', lines }]
  })
}

const isSummary = ({ lines }: Block) => lines[0]?.startsWith('中文摘要') ?? false
const inEnglish = (blocks: Block[]) => blocks.filter(block => !isSummary(block))

/** In Chinese the page is its summary and its examples. */
function inChinese(blocks: Block[]): Block[] {
  const bad = blocks.findIndex(({ kind, lines }) => kind === 'heading' && lines[0] === 'Bad')
  const names: Record<string, string> = { Bad: '会报的', Good: '不报的' }
  return [
    ...blocks.filter(({ kind }) => kind === 'severity'),
    ...blocks
      .filter(isSummary)
      .map(block => ({ ...block, lines: block.lines.map(line => line.replace(/^中文摘要[：:]/, '')) })),
    ...(bad < 0 ? [] : blocks.slice(bad)).map(block => {
      const [first = ''] = block.lines
      return block.kind === 'heading' ? { ...block, lines: [names[first] ?? first] } : block
    }),
  ]
}
