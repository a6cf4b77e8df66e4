import type { Breakdown, Row } from '../breakdown.ts'
import type { Held, Refused, Seen } from '../commands.ts'
import { placeOf } from '../lookup.ts'

type Words = Refused['words']

/** What goes wrong most, in the words that a person reads. */
const words = {
  stale: {
    zh: '没有保存：这一条已被改过。对比后再保存。',
    en: 'Not saved: this row has changed since. Compare, then save.',
  },
  unknown_row: { zh: '没有这一条。', en: 'There is no such row.' },
  no_such_breakdown: { zh: '没有这个分解方案。', en: 'There is no such breakdown.' },
  exists: { zh: '这个编号已经用过。', en: 'This id is in use already.' },
  empty_text: { zh: '任务内容不能为空。要去掉这一条，请用删除。', en: 'A row needs words. To take it out, remove it.' },
  bad_cut: { zh: '不能在这里拆分：每一段都要有内容。', en: 'Cannot split here: each part needs words.' },
  too_few: { zh: '合并至少要选两条。', en: 'Choose two rows or more to merge.' },
  nothing_changed: { zh: '没有改动。', en: 'Nothing has changed.' },
  removed: { zh: '这一条已删除，请先恢复。', en: 'This row was removed; restore it first.' },
  issued: { zh: '已经印发，序号不再变动。', en: 'It is issued already; its numbers are frozen.' },
  bad_place: { zh: '要放到其后的那一条不存在。', en: 'The row to put it behind does not exist.' },
  not_undoable: {
    zh: '这一步不能撤销：已经印发，或是最初的草稿。',
    en: 'This cannot be undone: it was issued, or it is the first draft.',
  },
  moved_on: { zh: '不能撤销：之后又有改动。', en: 'Cannot undo: it has changed since.' },
} satisfies Record<Refused['refused'], Words>

/** A refusal, with its words. */
export const refuse = (refused: Refused['refused'], subjects?: string[]): Refused => ({
  refused,
  words: words[refused],
  ...(subjects && { subjects }),
})

/** Tells a refusal from what was decided. */
export const isRefused = (said: object): said is Refused => 'refused' in said

/** The breakdown as it was seen, or why not. */
export function seenBreakdown(held: Held, version: number): Breakdown | Refused {
  if (!held.breakdown) return refuse('no_such_breakdown')
  return held.breakdown.version === version ? held.breakdown : refuse('stale', [held.breakdown.id])
}

/** The rows as they were seen, in the order of the paper, or why not. `removed` says which ones are meant. */
export function seenRows(held: Held, seen: readonly Seen[], removed = false): Row[] | Refused {
  if (!held.breakdown) return refuse('no_such_breakdown')
  const wanted = new Map(seen.map(one => [one.row, one.version]))
  const rows: Row[] = []
  const stale: string[] = []
  for (const [id, version] of wanted) {
    const row = held.rows[placeOf(held.rows, id)]
    if (!row) return refuse('unknown_row', [id])
    if (row.version !== version) stale.push(id)
    rows.push(row)
  }
  if (stale.length > 0) return refuse('stale', stale)
  const other = rows.filter(row => row.removed !== removed)
  if (other.length > 0)
    return refuse(
      removed ? 'nothing_changed' : 'removed',
      other.map(row => row.id),
    )
  return rows
}
