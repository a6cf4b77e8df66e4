/**
 * `npm run bench [reading|writes]`: how fast reading (with checking) is, how its cost grows, and what a user would
 * otherwise take; and how many writes are kept in a second.
 *
 * Each measurement runs in a process of its own, started cold, so that memory and warm-up are its own; times are of one
 * run on one core. Texts are the reports in `../shared`, or the samples over and over where that folder is absent.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readReport } from '../src/report/read.ts'
import type { Part } from '../src/report/reading.ts'
import { reportTexts } from '../test/shared.ts'
import type { Measured } from './measure.ts'
import { benchWrites } from './writes.ts'

const folder = mkdtempSync(join(tmpdir(), 'gangmu-bench-'))
const script = fileURLToPath(new URL('measure.ts', import.meta.url))

function measure(what: 'gangmu' | 'recognizers', texts: string[]): Measured {
  const files = texts.map((text, at) => {
    const file = join(folder, `${at}.txt`)
    writeFileSync(file, text)
    return file
  })
  return JSON.parse(execFileSync(process.execPath, [script, what, ...files], { encoding: 'utf8' })) as Measured
}

/** One report of so many bytes in UTF-8: what the reports say under review and under plan, over and over. */
function grow(texts: string[], bytes: number): string {
  const said = (role: Part) => texts.flatMap(text => bodies(text, role))
  const half = (lines: string[]) => {
    let size = 0
    const out: string[] = []
    for (let i = 0; size < bytes / 2; i++) {
      const line = lines[i % lines.length] as string
      size += Buffer.byteLength(line) + 1
      out.push(line)
    }
    return out
  }
  return [
    '某某区2019年政府工作报告',
    '各位代表：',
    '一、2018年工作回顾',
    ...half(said('review')),
    '二、2019年工作安排',
    ...half(said('plan')),
  ].join('\n')
}

/** The lines of a report's parts of a role, their own headings left out. */
function bodies(text: string, role: Part): string[] {
  const parts = readReport(text).sections.filter(section => section.level === 1 && section.role === role)
  return parts.flatMap(({ start, end }) =>
    text
      .slice(start, end)
      .split(/[\r\n]+/)
      .slice(1)
      .filter(Boolean),
  )
}

const number = (value: number) => Math.round(value).toLocaleString('en')
const line = (name: string, { characters, seconds, peak, found }: Measured) =>
  console.log(
    [
      name.padEnd(34),
      `${number(characters).padStart(11)} chars`,
      `${seconds.toFixed(2).padStart(7)} s`,
      `${number(characters / seconds).padStart(11)} chars/s`,
      `${number(peak / 2 ** 20).padStart(5)} MB peak`,
      `${number(found).padStart(8)} figures`,
    ].join('  '),
  )

const part = process.argv[2]
try {
  if (part !== 'writes') benchReading()
  if (part !== 'reading') await benchWrites()
} finally {
  rmSync(folder, { recursive: true })
}

function benchReading(): void {
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, one core`)
  const reports = reportTexts().map(({ text }) => text)
  // The samples are few: repeated they make as much text as the real ones.
  const texts =
    reports.length > 10 ? reports : Array.from({ length: 60 }, (_, i) => reports[i % reports.length] as string)
  line(`all ${texts.length} reports`, measure('gangmu', texts))

  const base = measure('gangmu', [grow(texts, 1e6)])
  for (const megabytes of [1, 2, 5, 10]) {
    const grown = megabytes === 1 ? base : measure('gangmu', [grow(texts, megabytes * 1e6)])
    line(`one report of ${megabytes} MB`, grown)
    const perCharacter = grown.seconds / grown.characters / (base.seconds / base.characters)
    if (megabytes > 1) console.log(`${''.padEnd(34)}  cost per character ${perCharacter.toFixed(2)} × that at 1 MB`)
  }

  // The other library would take minutes for all reports; both read the same five, each starting cold.
  const five = texts.slice(-5)
  const ours = measure('gangmu', five)
  const theirs = measure('recognizers', five)
  line(`${five.length} reports`, ours)
  line('@microsoft/recognizers-text-suite', theirs)
  console.log(`On the same reports Gangmu is ${number(theirs.seconds / ours.seconds)} times as fast.`)
}
