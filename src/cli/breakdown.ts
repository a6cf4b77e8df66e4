import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import { dutiesNameFor, loadDuties } from '../server/districts.ts'
import type { Row } from '../systems/breakdown/breakdown.ts'
import { draftBreakdown } from '../systems/breakdown/draft/draft.ts'
import { defaultLayout, layoutNamed, layouts } from '../systems/breakdown/layouts/shipped.ts'
import { placesAfter } from '../systems/breakdown/order.ts'
import { type PaperKind, paperKinds } from '../systems/breakdown/papers/kinds.ts'
import { writePaper } from '../systems/breakdown/papers/write-paper.ts'
import { asOfDay } from './as-of.ts'
import { openReport } from './open.ts'
import { oneOf, oneOutput, parseOptions } from './options.ts'
import { isSample } from './sample.ts'
import type { Command } from './terminal.ts'
import { UsageError } from './words.ts'
import { writeOut } from './write-file.ts'

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
    out: { type: 'string' },
  })
  const asked = formats.filter(format => values[format])
  if (asked.length + (values.out === undefined ? 0 : 1) > 1) {
    throw oneOutput([...asked.map(format => `--${format}`), ...(values.out === undefined ? [] : ['--out'])])
  }
  const kind = values.out === undefined ? null : kindOf(values.out)
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
  const asOf = asOfDay(values['as-of'], reading)
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
  if (kind !== null) {
    const breakdown = { ...draft.fields, id: '', version: 0, issued: null }
    await writeOut(values.out as string, await writePaper(kind, { breakdown, rows, layout, sample: isSample(text) }))
    return 0
  }
  const printed = { fields: draft.fields, rows, layout, reading, duties }
  const print = await import('./print/breakdown.ts')
  terminal.write(print[asked[0] ?? 'list'](printed, terminal.language))
  return 0
}

/** What is written, by the ending of the file's name. */
function kindOf(file: string): PaperKind {
  const ending = extname(file).slice(1).toLowerCase()
  const kind = paperKinds.find(one => one === ending)
  if (kind) return kind
  const kinds = paperKinds.map(one => `.${one}`).join(' ')
  throw new UsageError({
    zh: `--out 的文件名要以 ${kinds} 之一结尾，不能是“${file}”。`,
    en: `--out takes a file ending in one of ${kinds}; not "${file}".`,
  })
}
