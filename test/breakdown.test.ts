/** Drafts of whole reports: nothing is lost, nothing stands twice, the words are the report's. */
import { expect, test } from 'vitest'
import { readReport } from '../src/report/read.ts'
import { dutiesNameFor, loadDuties } from '../src/server/districts.ts'
import type { Row } from '../src/systems/breakdown/breakdown.ts'
import { coverageOf } from '../src/systems/breakdown/coverage.ts'
import { draftBreakdown } from '../src/systems/breakdown/draft/draft.ts'
import { present } from '../src/systems/breakdown/layouts/present.ts'
import { layouts } from '../src/systems/breakdown/layouts/shipped.ts'
import { numbersOf } from '../src/systems/breakdown/numbers.ts'
import { placesAfter } from '../src/systems/breakdown/order.ts'
import { reportTexts } from './shared.ts'

const texts = reportTexts()

async function drafted({ name, text }: (typeof texts)[number]) {
  const reading = readReport(text)
  const duties = await loadDuties(await dutiesNameFor(reading.place))
  let made = 0
  const asOf = `${reading.year ?? 2019}-01-31`
  const newId = () => `id-${++made}`
  const draft = draftBreakdown({ text, reading, name, hash: '', duties, asOf, layout: 'wujiang-2024', newId })
  const positions = placesAfter([], null, draft.rows.length) ?? []
  const rows = draft.rows.map(
    (row, at): Row => ({
      ...row,
      position: positions[at] as string,
      breakdown: 'b',
      version: 1,
      number: null,
      removed: false,
    }),
  )
  return { reading, rows, units: new Set(duties.units.map(unit => unit.name)) }
}

test.each(texts)('$name: every commitment is in exactly one row, in the report’s words', async report => {
  const { reading, rows, units } = await drafted(report)
  const { missing, uncovered, unsourced } = coverageOf(reading, rows)
  expect({ missing, uncovered, unsourced }).toEqual({ missing: [], uncovered: [], unsourced: [] })

  const spans = rows
    .flatMap(row => row.source.spans.map(span => ({ ...span, row: row.id })))
    .sort((a, b) => a.start - b.start)
  for (const [at, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
  for (const { start, end } of reading.commitments) {
    expect(spans.filter(span => span.start <= start && end <= span.end)).toHaveLength(1)
  }
  for (const row of rows) {
    const said = [row.text, ...row.items.map(({ text }) => text)].sort()
    expect(said.join('').length).toBe(row.source.spans.reduce((sum, { start, end }) => sum + end - start + 1, 0))
    for (const { start, end } of row.source.spans) expect(said.join('')).toContain(report.text.slice(start, end))
    for (const name of [row.owners.lead, ...row.owners.others]) if (name !== null) expect(units).toContain(name)
    expect(row.owners.others).not.toContain(row.owners.lead)
    expect(row.project).not.toBe('')
  }
  expect(new Set(rows.flatMap(row => [row.id, ...row.items.map(({ id }) => id)])).size).toBe(
    rows.length + rows.reduce((sum, { items }) => sum + items.length, 0),
  )
  for (const layout of layouts) {
    const shown = present(layout, rows, numbersOf(rows)).flatMap(({ lines }) => lines.map(({ row }) => row))
    expect(new Set(shown)).toEqual(new Set(rows.map(({ id }) => id)))
  }
})

const wujiang = texts.find(({ name }) => name === 'wujiang-2019.txt')
test.skipIf(!wujiang)(
  'the 2019 report makes about as many rows as the office’s own papers (reports in ../shared)',
  async () => {
    if (!wujiang) return
    const { rows } = await drafted(wujiang)
    expect(rows.length).toBeGreaterThanOrEqual(90)
    expect(rows.length).toBeLessThanOrEqual(130)
    expect(rows.filter(({ block }) => block === 'targets')).toHaveLength(7)
    expect(rows.filter(({ owners }) => owners.lead === null)).toEqual([])
  },
)
