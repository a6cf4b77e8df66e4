/**
 * `npm run fit:account [-- account-PLACE-Y-Y+1.json …]`: the weights by which a clause of the review answers a promise, by
 * the labels in `../shared/gold` and by those named, and how good they are on pairs of reports they were fitted without.
 * Prints; whoever believes it copies it into src/report/account/weights.ts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { hasAccountGold } from '../test/scores.ts'
import { shared } from '../test/shared.ts'
import { choicesOf, fitWeights, inUse, measure, signs, type Weights } from './fit/answers.ts'

if (!hasAccountGold) {
  console.error('No gold labels: expected them in ../shared/gold beside the checkout.')
  process.exit(1)
}
const gold = readdirSync(join(shared, 'gold')).filter(name => /^account-.*\.json$/.test(name))
const files = [...gold.map(name => join(shared, 'gold', name)), ...process.argv.slice(2)]
const report = (year: string, place: string) => readFileSync(join(shared, `reports/${year}-${place}.txt`), 'utf8')
const pairs = files.map(file => {
  const [, place = '', last = '', now = ''] = basename(file, '.json').split('-')
  const labels = JSON.parse(readFileSync(file, 'utf8'))
  return { name: `${place} ${last}–${now}`, choices: choicesOf(report(last, place), report(now, place), labels) }
})
const all = pairs.flatMap(({ choices }) => choices)

const fitted = fitWeights(all)
console.log({ ...Object.fromEntries(signs.map((sign, j) => [sign, fitted.signs[j]])) })
console.log({ counted: fitted.counted, told: fitted.told })

const sum = { told: 0, toldRight: 0, untold: 0, untoldRight: 0, likelihood: 0 }
for (const { name, choices } of pairs) {
  const others = pairs.filter(pair => pair.choices !== choices).flatMap(pair => pair.choices)
  const counts = measure(choices, fitWeights(others))
  for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts[key]
  show(`${name}, fitted without it`, counts)
}
show('all, each fitted without it', sum)
const of = (weights: Weights) => measure(all, weights)
show('all, fitted with all', of(fitted))
show('all, the weights in use', of(inUse))

function show(name: string, { told, toldRight, untold, untoldRight, likelihood }: typeof sum): void {
  const share = (a: number, b: number) => (a / b).toFixed(3)
  const mean = (likelihood / (told + untold)).toFixed(4)
  console.log(
    name.padEnd(40),
    `told ${share(toldRight, told)}  not told ${share(untoldRight, untold)}  log-likelihood ${mean}`,
  )
}
