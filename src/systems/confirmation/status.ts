import type { Item } from './item.ts'
import type { Answer, ReturnedSheet } from './returned.ts'

/** How far a figure is (核对情况), over all sheets that came back. */
export interface Status {
  item: Item
  /** `disputed`: two units say different things. */
  state: Answer['state'] | 'disputed'
  answers: Answer[]
}

/** What all sheets together say of each figure; what nobody answered is blank, and is to be asked for again. */
export function statusOf(items: readonly Item[], sheets: readonly ReturnedSheet[]): Status[] {
  const answers = Map.groupBy(
    sheets.flatMap(sheet => sheet.answers),
    ({ id }) => id,
  )
  return items.map(item => {
    const said = (answers.get(item.id) ?? []).filter(({ state }) => state !== 'blank')
    const different = new Set(
      said.map(({ state, corrections }) => `${state} ${corrections.map(one => `${one.field}${one.to}`)}`),
    )
    return { item, state: different.size > 1 ? 'disputed' : (said[0]?.state ?? 'blank'), answers: said }
  })
}
