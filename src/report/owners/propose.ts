import { type Claim, claimant } from './claims.ts'
import type { Duties, Unit } from './duties.ts'
import { namedUnits } from './named.ts'

/** Why a unit is proposed: its duty, and the words that speak of it. */
export interface OwnerReason {
  unit: string
  duty: string
  words: string
}

/** Who is proposed for a task (责任单位的推定): never decided, always with a reason for each. */
export interface Proposal {
  lead: string | null
  others: string[]
  reasons: OwnerReason[]
  /** What the lead rests on: words of the task that leave little doubt, words of it, or only the headings over it. */
  rests: 'sure' | 'words' | 'headings' | null
}

export interface Task {
  text: string
  /** What stands over it, nearest first: the run-in heading, the paragraph's, the section's. */
  headings: string[]
}

/** A unit needs this share of the lead's claim to be proposed beside it, or, where the task speaks of it, this much. */
const SHARE = 0.2
const OWN = 0.5
/** The share where only headings speak of it. */
const HEADED = 0.3
const MOST = 5
/** What a name in the task weighs: a unit that is called by name takes part at least. */
const CALLED = 1
/** A unit that only joins is heard less than one that could lead. */
const JOINING = 0.6

/** Gets the proposals of a district's duties on a day: make it once, ask it for each task. */
export function ownerProposer(duties: Duties, asOf: string): (task: Task) => Proposal {
  const claims = claimant(duties, asOf)
  const named = namedUnits(duties, asOf)
  return ({ text, headings }) => {
    const standings = new Map<Unit, Standing>()
    const stand = (unit: Unit) => {
      const standing = standings.get(unit) ?? { unit, lead: 0, join: 0, claims: [], name: null }
      standings.set(unit, standing)
      return standing
    }
    const called = named(text)
    for (const claim of claims(text, headings, called)) {
      const standing = stand(claim.unit)
      standing.claims.push(claim)
      if (!claim.duty.joins) standing.lead += claim.weight
      // Who only joins does so for what the task itself says.
      else if (claim.own) standing.join += claim.weight * JOINING
    }
    for (const { unit, name } of called) {
      const standing = stand(unit)
      standing.name = name
      standing.join += CALLED
    }
    const acting = called.find(({ acts, unit }) => acts && unit.kind === 'town')?.unit
    const ranked = [...standings.values()].sort((a, b) => total(b) - total(a))
    const best = [...ranked].sort((a, b) => b.lead - a.lead)[0]
    const lead =
      (acting && standings.get(acting)) ??
      (best && best.lead > 0 ? best : ranked.find(({ name }) => name !== null)) ??
      ranked[0]
    if (lead === undefined) return { lead: null, others: [], reasons: [], rests: null }
    const organs = new Set([organ(lead.unit)])
    const others = ranked
      .filter(one => one !== lead && (one.name !== null || near(one, lead)))
      .filter(({ unit }) => !organs.has(organ(unit)) && organs.add(organ(unit)))
      .slice(0, MOST)
    return {
      lead: lead.unit.name,
      others: others.map(({ unit }) => unit.name),
      reasons: [lead, ...others].map(reasonOf),
      rests: lead.unit === acting ? 'sure' : restOf(lead, ranked),
    }
  }
}

/** What the task's own words must say for the lead to be sure: one word in the main clause. */
const SURE = 1.0

interface Standing {
  unit: Unit
  lead: number
  join: number
  claims: Claim[]
  name: string | null
}

/** Sure: the task's own words say enough, and nobody else who could lead comes near. */
function restOf(lead: Standing, ranked: Standing[]): Proposal['rests'] {
  const own = lead.claims.filter(claim => claim.own).reduce((sum, { weight }) => sum + weight, 0)
  if (own >= SURE && ranked.every(one => one === lead || one.lead * 2 <= lead.lead)) return 'sure'
  return own > 0 || lead.name !== null ? 'words' : 'headings'
}

/** Whether a unit's claim is worth proposing it beside the lead: what the task says of it, or much of what headings say. */
function near(one: Standing, lead: Standing): boolean {
  const whole = lead.lead || total(lead)
  const own = one.claims.some(claim => claim.own)
  return own ? total(one) >= Math.min(SHARE * whole, OWN) : total(one) >= HEADED * whole
}

/** 区财政局（国资办） is 区财政局 under another of its names. */
const organ = ({ name }: Unit) => name.replace(/（.*$/, '')

const total = ({ lead, join }: Standing) => lead + join

function reasonOf({ unit, claims, name }: Standing): OwnerReason {
  // What it leads is the better reason, then what the task says itself.
  const rank = (claim: Claim) => Number(!claim.duty.joins) * 2 + Number(claim.own)
  const best = [...claims].sort((a, b) => rank(b) - rank(a) || b.weight - a.weight)[0]
  if (best === undefined) return { unit: unit.name, duty: '', words: name ?? '' }
  return { unit: unit.name, duty: best.duty.topic, words: best.words.join('、') }
}
