import type { Bilingual, Severity } from '../reading.ts'
import type { Rule } from './rule.ts'
import { partsAndWhole } from './rules/gm001-parts-and-whole.ts'
import { announcedCount } from './rules/gm002-announced-count.ts'
import { twoValues } from './rules/gm003-two-values.ts'
import { missingUnit } from './rules/gm004-missing-unit.ts'
import { impossibleValue } from './rules/gm005-impossible-value.ts'
import { growthAgainstLevel } from './rules/gm006-growth-against-level.ts'
import { targetBelowReached } from './rules/gm007-target-below-reached.ts'
import { beyond } from './rules/gm008-beyond.ts'
import { impossibleDate } from './rules/gm009-impossible-date.ts'
import { dueInThePast } from './rules/gm010-due-in-the-past.ts'
import { upsideDownRange } from './rules/gm011-upside-down-range.ts'
import { respectively } from './rules/gm012-respectively.ts'
import { duplicateCommitment } from './rules/gm013-duplicate-commitment.ts'
import { noMeasure } from './rules/gm014-no-measure.ts'
import { noDate } from './rules/gm015-no-date.ts'
import { rankBeyondField } from './rules/gm016-rank-beyond-field.ts'
import { fromTo } from './rules/gm017-from-to.ts'
import { numbering } from './rules/gm018-numbering.ts'
import { percentOrPoints } from './rules/gm019-percent-or-points.ts'
import { draftLeavings } from './rules/gm020-draft-leavings.ts'
import { staleYear } from './rules/gm021-stale-year.ts'
import { goalGrowthAndLevel } from './rules/gm022-goal-growth-and-level.ts'
import { sentenceTwice } from './rules/gm023-sentence-twice.ts'
import { notLastYearsReport } from './rules/gm024-not-last-year.ts'
import { unaccounted } from './rules/gm025-unaccounted.ts'

/** Every rule, by code. A new rule is one file, one page in docs/rules and one line here. */
export const rules: Rule[] = [
  partsAndWhole,
  announcedCount,
  twoValues,
  missingUnit,
  impossibleValue,
  growthAgainstLevel,
  targetBelowReached,
  beyond,
  impossibleDate,
  dueInThePast,
  upsideDownRange,
  respectively,
  duplicateCommitment,
  noMeasure,
  noDate,
  rankBeyondField,
  fromTo,
  numbering,
  percentOrPoints,
  draftLeavings,
  staleYear,
  goalGrowthAndLevel,
  sentenceTwice,
  notLastYearsReport,
  unaccounted,
]

/** What pages and tools show of a rule. `page` is relative to the repository. */
export interface RuleEntry {
  code: Rule['code']
  severity: Severity
  title: Bilingual
  page: string
}

export const ruleCatalogue: RuleEntry[] = rules.map(({ code, severity, title }) => ({
  code,
  severity,
  title,
  page: `docs/rules/${code}.md`,
}))
