import { holds } from '../../report/owners/claims.ts'
import type { Duties } from '../../report/owners/duties.ts'
import type { Bilingual } from '../../report/reading.ts'
import type { Owners, Row, RowDue } from './breakdown.ts'
import { measurable } from './layouts/measurable.ts'
import { standing } from './numbers.ts'

export type BreakdownCode = 'BD001' | 'BD002' | 'BD003' | 'BD004'

/** What a row lacks (条目检查): told on the breakdown, never on the report's text, which names no owners. */
export interface BreakdownFinding {
  code: BreakdownCode
  severity: 'warning' | 'note'
  row: string
  /** The part of the row that it is about. */
  item: string | null
  message: Bilingual
}

/** What each code means, for the counts. */
export const breakdownCodes: Record<BreakdownCode, Bilingual> = {
  BD001: { zh: '没有牵头单位', en: 'no lead unit' },
  BD002: { zh: '没有完成时限', en: 'no due date' },
  BD003: { zh: '没有可衡量的要求', en: 'nothing measurable' },
  BD004: { zh: '单位在基准日不存在', en: 'unit not in being on the day' },
}

interface Task {
  item: string | null
  text: string
  owners: Owners
  due: RowDue | null
}

/** Checks the rows that stand; with the duties, also that the units named were there on the day. */
export function checkBreakdown(rows: readonly Row[], known?: { duties: Duties; asOf: string }): BreakdownFinding[] {
  const absent = known ? absentUnits(known.duties, known.asOf) : new Map<string, string | null>()
  const out: BreakdownFinding[] = []
  for (const row of standing(rows)) {
    const tell = (code: BreakdownCode, item: string | null, message = breakdownCodes[code]) =>
      out.push({
        code,
        severity: code === 'BD001' || code === 'BD004' ? 'warning' : 'note',
        row: row.id,
        item,
        message,
      })
    const tasks: Task[] = [{ item: null, ...row }, ...row.items.map(({ id, ...item }) => ({ item: id, ...item }))]
    for (const { item, owners } of tasks) {
      if (owners.lead === null) tell('BD001', item)
      for (const unit of [owners.lead, ...owners.others]) {
        const successor = unit === null ? undefined : absent.get(unit)
        if (successor !== undefined) tell('BD004', item, absence(unit as string, successor, known?.asOf ?? ''))
      }
    }
    // A row with parts is due and measured where one of them is.
    if (tasks.every(({ due }) => due === null)) tell('BD002', null)
    if (tasks.every(({ text }) => measurable(text) === '')) tell('BD003', null)
  }
  return out
}

/** Units that the catalogue has on other days only, with who does their work on this one. */
function absentUnits({ units }: Duties, asOf: string): Map<string, string | null> {
  const there = new Set(units.filter(unit => holds(unit, asOf)).map(({ name }) => name))
  return new Map(
    units
      .filter(unit => !holds(unit, asOf) && !there.has(unit.name))
      .map(unit => {
        const next = units.filter(({ id, successors }) => unit.successors.includes(id) || successors.includes(unit.id))
        return [unit.name, next.find(one => holds(one, asOf))?.name ?? null]
      }),
  )
}

function absence(unit: string, instead: string | null, asOf: string): Bilingual {
  return {
    zh: `${asOf} 没有“${unit}”这个单位${instead === null ? '' : `，当时是“${instead}”`}`,
    en: `there was no ${unit} on ${asOf}${instead === null ? '' : `; its work was with ${instead}`}`,
  }
}
