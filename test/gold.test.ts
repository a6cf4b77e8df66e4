/** Scores against hand-labelled readings, by the programs and the labels in `../shared`. */
import { expect, test } from 'vitest'
import { accountThresholds, mostItems, ownerThresholds, structureThreshold, thresholds } from './gold-thresholds.ts'
import { scoreOwners } from './owners.ts'
import {
  type AccountPair,
  accountPairs,
  type GoldSet,
  goldSets,
  type Half,
  hasAccountGold,
  hasGold,
  type Score,
  scoreAccount,
  scoreReading,
  scoreStructure,
} from './scores.ts'

const cases = goldSets.flatMap(set => (['build', 'measure'] as const).map((half): [GoldSet, Half] => [set, half]))

const flat = ({ figures, commitments, targets, ...rest }: Score) => ({
  ...rest,
  figures: figures.F1,
  commitments: commitments.F1,
  targets: targets.F1,
})

// Without the labels nothing can be measured; the name in the list of skipped tests says so.
test.skipIf(!hasGold).each(cases)('%s, %s half (labels in ../shared/gold)', (set, half) => {
  const said = flat(scoreReading(set, half).score)
  for (const [name, least] of Object.entries(thresholds[set][half])) {
    expect(said[name as keyof typeof said], name).toBeGreaterThanOrEqual(least)
  }
})

test.skipIf(!hasGold)('title data and parts (labels in ../shared/gold)', () => {
  const { right, misses } = scoreStructure()
  expect(right, misses).toBeGreaterThanOrEqual(structureThreshold)
})

const pairs = Object.keys(accountPairs) as AccountPair[]

test.skipIf(!hasAccountGold).each(pairs)('account of %s (labels in ../shared/gold)', pair => {
  const { score } = scoreAccount(pair)
  for (const [name, least] of Object.entries(accountThresholds[pair])) {
    expect(score[name as keyof typeof score], name).toBeGreaterThanOrEqual(least)
  }
  expect(score.itemsSaid).toBeLessThanOrEqual(mostItems)
})

test.skipIf(!hasGold).each(['build', 'measure'] as const)('owners, %s half (labels in ../shared/gold)', async half => {
  const { score } = await scoreOwners(half)
  expect(score.lead, 'lead').toBeGreaterThanOrEqual(ownerThresholds[half].lead)
  expect(score.firstThree, 'in the first three').toBeGreaterThanOrEqual(ownerThresholds[half].firstThree)
})
