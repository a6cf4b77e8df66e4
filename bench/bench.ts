/**
 * `npm run bench`: how fast reading is, how its cost grows, and what a user would otherwise take.
 *
 * Each measurement runs in a process of its own, started cold, so that memory and warm-up are its own; times are of one
 * run on one core. Texts are the reports in `../shared`, or the samples over and over where that folder is absent.
 */
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Measured } from './measure.ts'

const measure = (...args: string[]) =>
  JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(new URL('measure.ts', import.meta.url)), ...args], {
      encoding: 'utf8',
    }),
  ) as Measured

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

console.log(`Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}, one core`)

const all = measure('all')
line(`all ${all.texts} reports`, all)
const base = measure('grown', '1')
for (const megabytes of [1, 2, 5, 10]) {
  const grown = megabytes === 1 ? base : measure('grown', String(megabytes))
  line(`one text of ${megabytes} MB`, grown)
  const perCharacter = grown.seconds / grown.characters / (base.seconds / base.characters)
  if (megabytes > 1) console.log(`${''.padEnd(34)}  cost per character ${perCharacter.toFixed(2)} × that at 1 MB`)
}
const theirs = measure('recognizers')
line('@microsoft/recognizers-text-suite', theirs)
console.log(
  `Gangmu is ${number(all.characters / all.seconds / (theirs.characters / theirs.seconds))} times as fast on the same reports.`,
)
