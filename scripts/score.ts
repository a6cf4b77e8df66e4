/**
 * `npm run score [-- --show N] [--half build|measure]`: prints the scores on both halves of the gold and on the pairs of
 * reports whose account is labelled, and N misses of each.
 */
import { parseArgs } from 'node:util'
import { scoreOwners } from '../test/owners.ts'
import {
  type AccountPair,
  accountPairs,
  goldSets,
  type Half,
  hasAccountGold,
  hasGold,
  type Ratio,
  scoreAccount,
  scoreReading,
  scoreStructure,
} from '../test/scores.ts'

const { values } = parseArgs({ options: { show: { type: 'string', default: '0' }, half: { type: 'string' } } })
const halves: Half[] = values.half === 'build' || values.half === 'measure' ? [values.half] : ['build', 'measure']

if (!hasGold) {
  console.error('No gold labels: expected them in ../shared/gold beside the checkout.')
  process.exit(1)
}
for (const half of halves) {
  for (const set of goldSets) {
    const { score, misses } = scoreReading(set, half, Number(values.show))
    const f1 = (ratio: Ratio) => `${ratio.F1.toFixed(3)}  (P ${ratio.P}, R ${ratio.R})`
    console.log(`${half} half, ${set}`)
    console.log(`  figures      ${f1(score.figures)}`)
    console.log(`  matched      comparator ${score.comparator}  role ${score.role}  indicator ${score.indicator}`)
    console.log(`  sentences    ${score.sentences}  mean of the kinds ${score.sentencesMacro}`)
    console.log(`  commitments  ${f1(score.commitments)}`)
    console.log(`  targets      ${f1(score.targets)}`)
    if (misses) console.log(misses)
  }
}
for (const half of halves) {
  const { score, misses } = await scoreOwners(half)
  console.log(`${half} half, owners of ${score.tasks} tasks`)
  console.log(`  lead         ${score.lead}  in the first three ${score.firstThree}`)
  console.log(`  others       P ${score.othersP}, R ${score.othersR}`)
  // Misses of the half that is only measured are nobody's to look at.
  if (half === 'build') for (const miss of misses.slice(0, Number(values.show))) console.log(miss)
}
const structure = scoreStructure()
console.log(`structure      ${structure.right} of ${structure.of}`)
if (structure.misses) console.log(structure.misses)

if (!hasAccountGold)
  console.log('account        no labels: expected ../shared/tools/score-account.mjs beside the checkout')
else {
  for (const [pair, half] of Object.entries(accountPairs) as [AccountPair, Half][]) {
    if (!halves.includes(half)) continue
    const { score, misses } = scoreAccount(pair, Number(values.show))
    console.log(`account, ${pair} (${half})`)
    console.log(`  promises found ${score.promisesFound}  of ${score.itemsSaid} said`)
    console.log(`  verdicts       ${score.verdictRight}  mean of the verdicts ${score.verdictMacro}`)
    console.log(`  passages       ${score.passageRight}`)
    if (misses) console.log(misses)
  }
}
