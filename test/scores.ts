/**
 * Scores the reader against hand-labelled readings, on the half it was built on and on the half kept for measuring.
 *
 * The labels and the scoring programs lie in `../shared`, beside the checkout; labels with an even index are the
 * build half, those with an odd index the measure half.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, shared } from './shared.ts'

export const hasGold = existsSync(join(shared, 'gold/paragraphs.json'))
const gangmu = join(root, 'bin/gangmu.mjs')
const read = `"${process.execPath}" "${gangmu}" read {file} --json --force`

export type Half = 'build' | 'measure'

export interface Ratio {
  P: number
  R: number
  F1: number
}

/** What score-reading.mjs prints. */
export interface Score {
  figures: Ratio
  comparator: number
  role: number
  indicator: number
  sentences: number
  sentencesMacro: number
  commitments: Ratio
  targets: Ratio
}

/** The gold files of issue and practice: one whole report, and loose paragraphs of reports that are not at hand. */
const sets = {
  wujiang: {
    labels: 'wujiang-2019.labels.json',
    args: ['--report', join(shared, 'reports/wujiang-2019.txt'), '--read', read],
  },
  paragraphs: { labels: 'paragraphs.json', args: ['--read', `${read} --part {part}`] },
} as const

export type GoldSet = keyof typeof sets
export const goldSets = Object.keys(sets) as GoldSet[]

/** Scores one half of one gold file; `show` asks for that many misses, printed after the figures. */
export function scoreReading(set: GoldSet, half: Half, show = 0): { score: Score; misses: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-score-'))
  try {
    const { labels, args } = sets[set]
    const gold = JSON.parse(readFileSync(join(shared, 'gold', labels), 'utf8')) as unknown[]
    const halfFile = join(folder, 'gold.json')
    writeFileSync(halfFile, JSON.stringify(gold.filter((_, index) => index % 2 === (half === 'build' ? 0 : 1))))
    const tool = join(shared, 'tools/score-reading.mjs')
    const answer = run([tool, '--gold', halfFile, ...args, '--show', String(show)])
    const end = answer.indexOf('\n}\n') + 2
    return { score: JSON.parse(answer.slice(0, end)) as Score, misses: answer.slice(end).trim() }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Scores title data and parts of all reports: how many are right, and what is wrong with the others. */
export function scoreStructure(): { right: number; of: number; misses: string } {
  const tool = join(shared, 'tools/score-structure.mjs')
  const lines = run([
    tool,
    '--gold',
    join(shared, 'gold/structure.json'),
    '--reports',
    join(shared, 'reports'),
    '--read',
    read,
  ])
    .trim()
    .split('\n')
  const counts = JSON.parse(lines.pop() as string) as { right: number; of: number }
  return { ...counts, misses: lines.join('\n') }
}

/** What score-account.mjs prints. */
export interface AccountScore {
  promisesFound: number
  verdictRight: number
  verdictMacro: number
  passageRight: number
  /** How many promises are said, beside the 60 that the labels have at most. */
  itemsSaid: number
}

/**
 * The labelled pairs of reports. `build` were looked at, miss by miss; of `measure` only the score was taken until the
 * last round, see README.
 */
export const accountPairs = {
  'hailaer-2014-2015': 'build',
  'guowuyuan-2016-2017': 'build',
  'hailaer-2016-2017': 'measure',
} as const satisfies Record<string, Half>

export type AccountPair = keyof typeof accountPairs
export const hasAccountGold = existsSync(join(shared, 'tools/score-account.mjs'))

/** Scores the account of one pair of reports; `show` asks for that many misses, printed after the figures. */
export function scoreAccount(pair: AccountPair, show = 0): { score: AccountScore; misses: string } {
  const [place, ...years] = pair.split('-')
  const [last, now] = years.map(year => join(shared, `reports/${year}-${place}.txt`))
  const command = `"${process.execPath}" "${gangmu}" account "${last}" "${now}" --json`
  const tool = join(shared, 'tools/score-account.mjs')
  const gold = join(shared, `gold/account-${pair}.json`)
  const answer = run([tool, '--gold', gold, '--account', command, '--show', String(show)])
  const end = answer.indexOf('\n}\n') + 2
  return { score: JSON.parse(answer.slice(0, end)) as AccountScore, misses: answer.slice(end).trim() }
}

function run(args: string[]): string {
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
}
