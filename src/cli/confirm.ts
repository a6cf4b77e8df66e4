import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dutiesNameFor, loadDuties } from '../server/districts.ts'
import { assign } from '../systems/confirmation/assign.ts'
import { compareDrafts } from '../systems/confirmation/compare.ts'
import { itemsOf } from '../systems/confirmation/item.ts'
import { readConfirmation } from '../systems/confirmation/read-sheet.ts'
import type { ReturnedSheet } from '../systems/confirmation/returned.ts'
import { writeSheet } from '../systems/confirmation/sheet/write-sheet.ts'
import { statusOf } from '../systems/confirmation/status.ts'
import { asOfDay } from './as-of.ts'
import { type Opened, openReport } from './open.ts'
import { oneOf, parseOptions } from './options.ts'
import { printCompared, printStatus } from './print/confirm.ts'
import { eachFile } from './progress.ts'
import { isSample } from './sample.ts'
import type { Command, Terminal } from './terminal.ts'
import { UsageError } from './words.ts'
import { writeOut } from './write-file.ts'

const deeds = ['sheets', 'read', 'compare'] as const

/** `gangmu confirm`: sheets for the units that confirm a draft's figures, what comes back, and two drafts compared. */
export const confirm: Command = async ([deed, ...args], terminal) => {
  const { values, positionals } = parseOptions(args, {
    out: { type: 'string' },
    format: { type: 'string' },
    duties: { type: 'string' },
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
    force: { type: 'boolean' },
  })
  const named = deeds.find(one => one === deed)
  if (!named) {
    throw new UsageError({
      zh: `confirm 后面要写 ${deeds.join('、')} 之一${deed === undefined ? '' : `，不能是“${deed}”`}。用 --help 查看用法。`,
      en: `confirm takes one of ${deeds.join(', ')}${deed === undefined ? '' : `; not "${deed}"`}. See --help.`,
    })
  }
  const [first, ...rest] = positionals
  if (
    first === undefined ||
    (named === 'sheets' ? rest.length > 0 : named === 'compare' ? rest.length !== 1 : rest.length === 0)
  ) {
    throw new UsageError(asked[named])
  }
  const force = values.force ?? false
  const report = await openReport(first, { force })
  const json = values.json ?? false
  if (named === 'compare') return compare(report, await openReport(rest[0] as string, { force }), json, terminal)
  if (named === 'read') return readBack(report, rest, json, terminal)
  if (values.out === undefined) throw new UsageError({ zh: '请用 --out 指定文件夹。', en: 'Name a folder with --out.' })
  const format = oneOf('format', values.format, ['xlsx', 'docx', 'both']) ?? 'xlsx'
  const duties = await loadDuties(values.duties ?? (await dutiesNameFor(report.reading.place)))
  const asOf = asOfDay(values['as-of'], report.reading)
  return writeSheets(
    report,
    { out: values.out, kinds: format === 'both' ? ['xlsx', 'docx'] : [format], duties, asOf },
    terminal,
  )
}

const asked = {
  sheets: { zh: '请指定一份报告（初稿）。用 --help 查看用法。', en: 'Name one report, the draft. See --help.' },
  read: {
    zh: '请指定一份报告和退回的核对单。用 --help 查看用法。',
    en: 'Name a report and the sheets that came back. See --help.',
  },
  compare: { zh: '请指定两稿。用 --help 查看用法。', en: 'Name two drafts. See --help.' },
}

interface Sending {
  out: string
  kinds: ('xlsx' | 'docx')[]
  duties: Awaited<ReturnType<typeof loadDuties>>
  asOf: string
}

async function writeSheets(
  { text, reading }: Opened,
  { out, kinds, duties, asOf }: Sending,
  { language, write }: Terminal,
): Promise<number> {
  const items = itemsOf(text, reading)
  const all = assign(text, reading, items, duties, asOf)
  const title = `${reading.place ?? ''}${reading.year === null ? '' : `${reading.year}年`}政府工作报告（初稿）数据核对单`
  const sample = isSample(text) ? '样例：内容为虚构，供演示使用' : null
  for (const [n, one] of all.entries()) {
    const name = `${String(n + 1).padStart(2, '0')} ${(one.unit ?? '待定单位').replaceAll(/[\\/:*?"<>|]/g, '')}`
    for (const kind of kinds) {
      const bytes = await writeSheet(kind, { title, text: hashOf(text), year: reading.year, asked: one, sample })
      await writeOut(join(out, `${name}.${kind}`), bytes, { fresh: true })
    }
    const count = { zh: `：${one.items.length}个数据`, en: `: ${one.items.length} figures` }[language]
    write(`${name}${count}\n`)
  }
  return 0
}

async function readBack(report: Opened, files: string[], json: boolean, terminal: Terminal): Promise<number> {
  const { text, reading } = report
  const items = itemsOf(text, reading)
  const sheets: ReturnedSheet[] = []
  const whole = await eachFile(files, terminal, async file => {
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError({
        zh: `打不开“${file}”：${error.message}。`,
        en: `Cannot open "${file}": ${error.message}.`,
      })
    })
    sheets.push(await readConfirmation(bytes, file, { text, reading }, items, hashOf(text)))
  })
  const status = statusOf(items, sheets)
  terminal.write(
    json ? `${JSON.stringify({ figures: status, sheets })}\n` : printStatus(status, sheets, report, terminal.language),
  )
  if (!whole || sheets.some(({ problems }) => problems.some(({ code }) => fatal.has(code)))) return 2
  return status.every(({ state }) => state === 'confirmed') ? 0 : 1
}

/** Of these sheets nothing was read. */
const fatal = new Set(['no-table', 'other-kind', 'other-year'])

function compare(before: Opened, after: Opened, json: boolean, { language, write }: Terminal): number {
  const compared = compareDrafts(before, after)
  write(json ? `${JSON.stringify({ figures: compared })}\n` : printCompared(compared, before, after, language))
  return compared.every(({ kind }) => kind === 'same') ? 0 : 1
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
