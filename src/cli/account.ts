import { stat } from 'node:fs/promises'
import { accountFor } from '../report/account/account-for.ts'
import { seriesOf } from '../report/account/series.ts'
import { notLastYear } from '../report/last-year.ts'
import { listFiles } from './files.ts'
import { type Opened, openReport } from './open.ts'
import { oneOutput, parseOptions } from './options.ts'
import { eachFile } from './progress.ts'
import type { Command, Terminal } from './terminal.ts'
import { UsageError } from './words.ts'

type Format = 'text' | 'json' | 'csv'

/** `gangmu account`: prints what became of last year's promises; of a folder, the goals and results of its years. */
export const account: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, {
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
    force: { type: 'boolean' },
  })
  const asked = (['json', 'csv'] as const).filter(format => values[format])
  if (asked.length > 1) throw oneOutput(asked.map(format => `--${format}`))
  const format: Format = asked[0] ?? 'text'
  const force = values.force ?? false
  const [first, second, ...more] = positionals
  if (first !== undefined && second === undefined && (await isFolder(first)))
    return printYears(first, format, force, terminal)
  if (first === undefined || second === undefined || more.length > 0) throw notTwo()
  if (first === '-' && second === '-') await listFiles(positionals, terminal)
  return printAccount(await openReport(first, { force }), await openReport(second, { force }), format, force, terminal)
}

async function printAccount(last: Opened, now: Opened, format: Format, force: boolean, terminal: Terminal) {
  if (!force) refuseMismatch(last, now)
  const said = accountFor(last, now)
  const { printAccountCsv, printAccountJson, printAccountText } = await import('./print/account.ts')
  const print = { text: printAccountText, json: printAccountJson, csv: printAccountCsv }[format]
  terminal.write(print(said, last, now, terminal.language))
  return 0
}

/** What speaks against the two being neighbours is told before anything is compared; the other way round is the usual slip. */
function refuseMismatch(last: Opened, now: Opened): void {
  const why = notLastYear(now, last)
  if (!why) return
  const swapped = notLastYear(last, now) === null
  const way = swapped
    ? { zh: '两份报告的先后写反了，请把上年的写在前面', en: "The two are the other way round: last year's goes first" }
    : { zh: `${why.zh}，没有对照`, en: `${why.en}; they were not compared` }
  throw new UsageError({
    zh: `${way.zh}：gangmu account 上年报告 本年报告。确实要对照，请加 --force。`,
    en: `${way.en}: gangmu account LAST THIS. Use --force to compare them anyway.`,
  })
}

/** A folder's reports of one government, year by year. */
async function printYears(folder: string, format: Format, force: boolean, terminal: Terminal): Promise<number> {
  const files = await listFiles([folder], terminal)
  const reports: Opened[] = []
  const whole = await eachFile(files, terminal, async file => {
    reports.push(await openReport(file, { force }))
  })
  const { printSeriesCsv, printSeriesJson, printSeriesText } = await import('./print/series.ts')
  const print = { text: printSeriesText, json: printSeriesJson, csv: printSeriesCsv }[format]
  const governments = byGovernment(reports, terminal)
  terminal.write(
    print(
      governments.map(own => ({ place: own[0]?.reading.place ?? null, series: seriesOf(own) })),
      terminal.language,
    ),
  )
  return whole ? 0 : 2
}

/**
 * The reports of each government in year order, of two for one year the first; those that name no year, and lone ones,
 * make no series.
 */
function byGovernment(reports: Opened[], { language, tell }: Terminal): Opened[][] {
  const groups = new Map<string, Map<number, Opened>>()
  for (const report of reports) {
    const { place, year } = report.reading
    if (year === null) continue
    const own = groups.get(place ?? '') ?? new Map<number, Opened>()
    groups.set(place ?? '', own)
    const first = own.get(year)
    if (!first) own.set(year, report)
    else {
      const words = {
        zh: `${report.file} 与 ${first.file} 同是${year}年的，只用后者。\n`,
        en: `${report.file} is of ${year}, as is ${first.file}; the latter is used.\n`,
      }
      tell(words[language])
    }
  }
  const found = [...groups.values()]
    .filter(own => own.size > 1)
    .map(own => [...own].sort(([a], [b]) => a - b).map(([, report]) => report))
  if (found.length > 0) return found
  throw new UsageError({
    zh: '文件夹里没有同一地方两年以上的报告，列不出历年对照。',
    en: 'The folder has no two reports of one government, of different years.',
  })
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  )

const notTwo = (): UsageError =>
  new UsageError({
    zh: '要有两份报告（上年的、本年的），或者一个文件夹。用 --help 查看用法。',
    en: "Two reports are needed, last year's and this year's, or a folder. See --help.",
  })
