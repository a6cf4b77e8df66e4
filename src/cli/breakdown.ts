import { createHash } from 'node:crypto'
import { dutiesNameFor, loadDuties } from '../server/districts.ts'
import type { Row } from '../systems/breakdown/breakdown.ts'
import { draftBreakdown } from '../systems/breakdown/draft/draft.ts'
import { defaultLayout, layoutNamed, layouts } from '../systems/breakdown/layouts/shipped.ts'
import { placesAfter } from '../systems/breakdown/order.ts'
import { openReport } from './open.ts'
import { oneOf, oneOutput, parseOptions } from './options.ts'
import type { Command } from './terminal.ts'
import { UsageError } from './words.ts'

const formats = ['md', 'csv', 'json', 'check'] as const

/** `gangmu breakdown`: prints a report as numbered rows with proposed owners, without a database. */
export const breakdown: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, {
    duties: { type: 'string' },
    'as-of': { type: 'string' },
    layout: { type: 'string' },
    md: { type: 'boolean' },
    csv: { type: 'boolean' },
    json: { type: 'boolean' },
    check: { type: 'boolean' },
    force: { type: 'boolean' },
  })
  const asked = formats.filter(format => values[format])
  if (asked.length > 1) throw oneOutput(asked.map(format => `--${format}`))
  const id =
    oneOf(
      'layout',
      values.layout,
      layouts.map(layout => layout.id),
    ) ?? defaultLayout.id
  const layout = layoutNamed(id) ?? defaultLayout
  const file = positionals[0]
  if (file === undefined || positionals.length > 1) {
    throw new UsageError({ zh: '请指定一份报告。用 --help 查看用法。', en: 'Name one report. See --help.' })
  }
  const { text, reading } = await openReport(file, { force: values.force ?? false })
  const asOf = dayOf(values['as-of'], reading.delivered ?? (reading.year === null ? null : `${reading.year}-01-31`))
  const duties = await loadDuties(values.duties ?? (await dutiesNameFor(reading.place)))
  let made = 0
  const draft = draftBreakdown({
    text,
    reading,
    name: file,
    hash: createHash('sha256').update(text).digest('hex'),
    duties,
    asOf,
    layout: layout.id,
    newId: () => String(++made),
  })
  const positions = placesAfter([], null, draft.rows.length) ?? []
  const rows = draft.rows.map(
    (row, at): Row => ({
      ...row,
      position: positions[at] as string,
      breakdown: '',
      version: 0,
      number: null,
      removed: false,
    }),
  )
  const printed = { fields: draft.fields, rows, layout, reading, duties }
  const print = await import('./print/breakdown.ts')
  terminal.write(print[asked[0] ?? 'list'](printed, terminal.language))
  return 0
}

/** The day of --as-of, else the report's own. */
function dayOf(asked: string | undefined, said: string | null): string {
  const day = asked ?? said
  if (day === null) {
    throw new UsageError({
      zh: '报告没有写明年份，请用 --as-of 年-月-日 指定按哪一天的职责推定责任单位。',
      en: 'The report tells no year: say with --as-of YYYY-MM-DD by which day’s duties owners are proposed.',
    })
  }
  const at = new Date(`${day}T00:00:00Z`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)) return day
  throw new UsageError({
    zh: `--as-of 要写成 年-月-日，不能是“${day}”。`,
    en: `--as-of takes YYYY-MM-DD; not "${day}".`,
  })
}
