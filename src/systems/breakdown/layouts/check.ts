import type { Bilingual } from '../../../report/reading.ts'
import type { Block } from '../breakdown.ts'
import type { Layout, Shown } from './layout.ts'

const blocks: readonly Block[] = ['targets', 'work', 'livelihood']
const shown: readonly Shown[] = [
  'number',
  'group',
  'project',
  'text',
  'numbered-text',
  'leaders',
  'owners',
  'lead',
  'others',
  'due',
  'target',
  'source',
  'blank',
]

/** What is wrong with a layout's file, in words; a layout without complaints is one. */
export function layoutProblems(value: unknown): Bilingual[] {
  const problems: Bilingual[] = []
  const need = (right: boolean, zh: string, en: string) => {
    if (!right) problems.push({ zh, en })
    return right
  }
  if (!isObject(value)) return [{ zh: '版式应是一个对象。', en: 'A layout is an object.' }]
  need(
    /^[a-z0-9-]+$/.test(String(value.id)),
    'id 只能用小写字母、数字和连字符。',
    'id: lower-case letters, digits and hyphens.',
  )
  need(
    isObject(value.name) && isText(value.name.zh) && isText(value.name.en),
    'name 要有 zh 和 en。',
    'name needs zh and en.',
  )
  need(isText(value.seen), 'seen 要写明出处（地方、年份）。', 'seen names the place and the year.')
  need(value.lead === 'star' || value.lead === 'first', 'lead 只能是 star 或 first。', 'lead is star or first.')
  need(
    value.orientation === 'landscape' || value.orientation === 'portrait',
    'orientation 只能是 landscape 或 portrait。',
    'orientation is landscape or portrait.',
  )
  if (!need(Array.isArray(value.tables) && value.tables.length > 0, 'tables 要有至少一个表。', 'tables: at least one.'))
    return problems
  const tables = value.tables as unknown[]
  for (const [at, table] of tables.entries()) tableProblems(table, at + 1, need)
  const printed = tables.flatMap(table =>
    isObject(table) && Array.isArray(table.blocks) ? (table.blocks as unknown[]) : [],
  )
  for (const block of blocks) {
    const times = printed.filter(one => one === block).length
    need(
      times === 1,
      `条目块 ${block} 应恰好印在一个表里，现在是 ${times} 个。`,
      `Block ${block} is printed in ${times} tables; it must be one.`,
    )
  }
  return problems
}

type Need = (right: boolean, zh: string, en: string) => boolean

function tableProblems(table: unknown, number: number, need: Need): void {
  const [zh, en] = [`第${number}个表：`, `Table ${number}: `]
  if (!need(isObject(table), `${zh}应是一个对象。`, `${en}is an object.`) || !isObject(table)) return
  need(
    table.heading === null || isText(table.heading),
    `${zh}heading 是文字或 null。`,
    `${en}heading is words or null.`,
  )
  const named = Array.isArray(table.blocks) ? (table.blocks as unknown[]) : []
  need(
    named.length > 0 && named.every(block => blocks.includes(block as Block)),
    `${zh}blocks 只能有 ${blocks.join('、')}。`,
    `${en}blocks are of ${blocks.join(', ')}.`,
  )
  const columns = Array.isArray(table.columns) ? (table.columns as unknown[]) : []
  need(columns.length > 0, `${zh}没有列。`, `${en}has no columns.`)
  for (const [at, column] of columns.entries()) {
    const [inZh, inEn] = [`${zh}第${at + 1}列 `, `${en}column ${at + 1} `]
    if (!isObject(column)) {
      need(false, `${inZh}应是一个对象。`, `${inEn}is an object.`)
      continue
    }
    need(isText(column.head), `${inZh}没有表头 head。`, `${inEn}has no head.`)
    need(
      shown.includes(column.shows as Shown),
      `${inZh}shows 不能是“${String(column.shows)}”，可用：${shown.join('、')}。`,
      `${inEn}cannot show "${String(column.shows)}"; it can: ${shown.join(', ')}.`,
    )
    need(
      typeof column.width === 'number' && column.width > 0,
      `${inZh}width 应大于 0。`,
      `${inEn}needs a width above 0.`,
    )
    need(
      column.merge === undefined || typeof column.merge === 'boolean',
      `${inZh}merge 是 true 或 false。`,
      `${inEn}merge is true or false.`,
    )
  }
  const shows = columns.map(column => (isObject(column) ? column.shows : undefined))
  need(
    shows.includes('text') !== shows.includes('numbered-text'),
    `${zh}任务的文字要有一列，也只能有一列。`,
    `${en}the task's words stand in exactly one column.`,
  )
}

/** The layout in a file that was read; what is wrong with it is thrown in words. */
export function layoutOf(value: unknown): Layout {
  const [problem] = layoutProblems(value)
  if (problem) throw new Error(`${problem.zh} ${problem.en}`)
  return value as Layout
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== ''
