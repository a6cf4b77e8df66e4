import { countBefore } from '../../report/bisect.ts'
import type { Commitment, Figure, Finding, Reading, Severity } from '../../report/reading.ts'
import { en } from '../messages/en.ts'
import { zh } from '../messages/zh.ts'
import type { Filters } from '../narrowing.ts'
import { isCounted } from './counted.ts'

export type Kind = 'commitments' | 'figures' | 'findings'

const letters = { commitments: 'c', figures: 'f', findings: 'n' } as const
const kinds = { c: 'commitments', f: 'figures', n: 'findings' } as const

/** A thing's id in addresses: c12 is the twelfth commitment of the text. */
export const idOf = (kind: Kind, index: number): string => `${letters[kind]}${index + 1}`

/** What an id means in this reading, or null where there is no such thing. */
export function find(reading: Reading, id: string | null): { kind: Kind; index: number } | null {
  const kind = kinds[id?.[0] as 'c' | 'f' | 'n']
  const index = Number(id?.slice(1)) - 1
  return kind && reading[kind][index] ? { kind, index } : null
}

/** Whether a commitment can be measured: by a number, or in words (全覆盖, 高于上年). GM014 counts those that cannot. */
export const hasTarget = (commitment: Commitment): boolean => commitment.targets.length > 0

export const isPromised = (figure: Figure): boolean => figure.role === 'target'

/** The indices of what is marked in the text, in its order: everything but what is counted. */
export const marked = (reading: Reading, kind: Kind): number[] =>
  reading[kind].flatMap((_, index) =>
    kind === 'findings' && isCounted(reading.findings[index] as Finding) ? [] : [index],
  )

export const severityOrder: Severity[] = ['error', 'warning', 'note']

/** The indices of a list that the filters of the address let through, in the order in which they are shown. */
export function chosen(text: string, reading: Reading, kind: Kind, filters: Filters): number[] {
  const section = filters.section === null ? null : reading.sections[filters.section]
  const words = filters.find.trim().toLowerCase()
  const passes = (index: number): boolean => {
    const item = reading[kind][index] as Commitment | Figure | Finding
    if (section && (item.start < section.start || item.start >= section.end)) return false
    return fits(kind, item, filters) && (!words || said(text, reading, kind, item).toLowerCase().includes(words))
  }
  const indices = reading[kind].map((_, index) => index).filter(passes)
  if (kind !== 'findings') return indices
  return inOrder(reading.findings, indices)
}

/** Findings as they are listed: the serious first, at the end what is only counted, rule by rule. */
export function inOrder(findings: Finding[], indices = findings.map((_, index) => index)): number[] {
  const rank = (index: number): string => {
    const finding = findings[index] as Finding
    return isCounted(finding) ? finding.code : String(severityOrder.indexOf(finding.severity))
  }
  return indices.sort((a, b) => rank(a).localeCompare(rank(b)) || a - b)
}

function fits(kind: Kind, item: Commitment | Figure | Finding, filters: Filters): boolean {
  if (kind === 'commitments') {
    const { due } = item as Commitment
    const target = filters.target === 'any' || hasTarget(item as Commitment) === (filters.target === 'with')
    if (filters.due === 'any') return target
    if (filters.due === 'with' || filters.due === 'without')
      return target && (due !== null) === (filters.due === 'with')
    return target && due?.date === filters.due
  }
  if (kind === 'figures') {
    return filters.figures === 'any' || isPromised(item as Figure) === (filters.figures === 'promised')
  }
  return filters.severity === 'any' || (item as Finding).severity === filters.severity
}

/** What a filter's words are looked for in: of a figure the whole sentence, and what the page calls its role. */
function said(text: string, reading: Reading, kind: Kind, item: Commitment | Figure | Finding): string {
  const words = text.slice(item.start, item.end)
  if (kind === 'figures') {
    const { indicator, role } = item as Figure
    const sentence = reading.sentences[countBefore(reading.sentences, ({ end }) => end <= item.start)] ?? item
    const side = isPromised(item as Figure) ? 'promised' : 'reached'
    const names = [zh, en].flatMap(({ roles, kinds }) => [roles[role], kinds[side]])
    return [text.slice(sentence.start, Math.max(sentence.end, item.end)), indicator, ...names].join(' ')
  }
  if (kind !== 'findings') return words
  const { code, message } = item as Finding
  return `${words} ${code} ${message.zh} ${message.en}`
}

/** The days by which commitments are due, earliest first, each with how many. */
export function dueDays(reading: Reading): [day: string, count: number][] {
  const days = new Map<string, number>()
  for (const { due } of reading.commitments) if (due?.date) days.set(due.date, (days.get(due.date) ?? 0) + 1)
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** How many commitments each section holds, its subsections' included. */
export function commitmentsBySection(reading: Reading): number[] {
  const starts = reading.commitments.map(commitment => commitment.start)
  const before = (offset: number) => countBefore(starts, start => start < offset)
  return reading.sections.map(section => before(section.end) - before(section.start))
}
