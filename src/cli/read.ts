import { listFiles } from './files.ts'
import { type Opened, openLast, openReport, openText } from './open.ts'
import { oneOf, oneOutput, parseOptions } from './options.ts'
import { jsonPieces } from './print/json.ts'
import { type Sheet, sheets } from './print/sheets.ts'
import { eachFile } from './progress.ts'
import type { Command, Terminal } from './terminal.ts'

const formats = ['json', 'text', 'table', 'csv'] as const
type Format = (typeof formats)[number] | 'summary'

/** `gangmu read`: prints what reports say, as a summary, tables, data, or the text that offsets refer to. */
export const read: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(withSheet(args), {
    json: { type: 'boolean' },
    text: { type: 'boolean' },
    table: { type: 'boolean' },
    csv: { type: 'string' },
    part: { type: 'string' },
    force: { type: 'boolean' },
    last: { type: 'string' },
  })
  const sheet = oneOf('csv', values.csv, sheets) ?? 'both'
  const asked = formats.filter(format => values[format])
  if (asked.length > 1) throw oneOutput(asked.map(format => `--${format}`))
  const format: Format = asked[0] ?? 'summary'
  const part = oneOf('part', values.part, ['review', 'plan'])
  const force = values.force ?? false
  const files = await listFiles(positionals, terminal, values.last)
  if (format === 'text') return printTexts(files, terminal)
  const last = await openLast(values.last, force)
  const options = { force, fragments: true, ...(part && { part }), ...(last && { last }) }
  const how = [
    ...(values.last === undefined ? [] : ['--last', values.last]),
    ...(part ? ['--part', part] : []),
    ...(force ? ['--force'] : []),
  ]
  const print = await printer({ format, sheet, how, files: files.length }, terminal)

  terminal.write(print.before)
  let count = 0
  const whole = await eachFile(files, terminal, async (file, write) => {
    const printed = print.one(await openReport(file, options))
    if (count++ > 0) write(print.between)
    for (const piece of printed) write(piece)
  })
  terminal.write(print.after)
  return whole ? 0 : 2
}

/** Texts are printed without being read: how to read them (--last, --part, --force) has no say. */
async function printTexts(files: string[], terminal: Terminal): Promise<number> {
  const whole = await eachFile(files, terminal, async (file, write) => {
    const text = await openText(file)
    // One is printed exactly; of several, none runs on into the next.
    write(files.length > 1 && !text.endsWith('\n') ? `${text}\n` : text)
  })
  return whole ? 0 : 2
}

/** What is written before, for each, between and after the reports. */
interface Printer {
  before: string
  one: (opened: Opened) => Iterable<string>
  between: string
  after: string
}

interface Asked {
  format: Exclude<Format, 'text'>
  sheet: Sheet
  /** The options by which reports are read. */
  how: string[]
  /** How many reports. */
  files: number
}

/** Only the chosen format's code is loaded. */
async function printer({ format, sheet, how, files }: Asked, { language }: Terminal): Promise<Printer> {
  const plain = { before: '', between: '', after: '' }
  switch (format) {
    case 'json':
      if (files === 1) {
        return {
          ...plain,
          *one({ reading }) {
            yield* jsonPieces(reading)
            yield '\n'
          },
        }
      }
      return {
        before: '[\n',
        *one({ file, reading }) {
          yield `{"file":${JSON.stringify(file)},"reading":`
          yield* jsonPieces(reading)
          yield '}'
        },
        between: ',\n',
        after: '\n]\n',
      }
    case 'table': {
      const { printTable } = await import('./print/table.ts')
      return {
        ...plain,
        *one(opened) {
          yield heading(opened, files)
          yield* printTable(opened, language)
        },
        between: '\n',
      }
    }
    case 'csv': {
      const { csvHeader, csvRows } = await import('./print/csv.ts')
      return { ...plain, before: csvHeader(sheet, language), one: opened => csvRows(opened, sheet, language) }
    }
    case 'summary': {
      const { printSummary } = await import('./print/summary.ts')
      return { ...plain, one: opened => [heading(opened, files) + printSummary(opened, language, how)], between: '\n' }
    }
  }
}

const heading = ({ file }: Opened, files: number) => (files > 1 ? `── ${file}\n` : '')

/** A bare --csv means both; parseArgs knows no option whose value may be left out. */
function withSheet(args: string[]): string[] {
  return args.map((word, at) =>
    word === '--csv' && !sheets.some(sheet => sheet === args[at + 1]) ? '--csv=both' : word,
  )
}
