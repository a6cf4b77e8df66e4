import type { Bilingual, Figure, Finding, Part, Reading, Sentence, Severity, Span } from '../reading.ts'

/** A reading before it was checked. */
export type Unchecked = Omit<Reading, 'findings'>

/** A sentence that has figures: which part it stands in, and its figures from left to right. */
export interface Line extends Sentence {
  /** The part its section has; where there are no sections, what its kind suggests; null where neither tells. */
  part: Part | null
  figures: Figure[]
}

/** What every rule gets: one report, and last year's where it was given. */
export interface Context {
  /** Folded: full-width ASCII and blanks are half-width, offsets are those of the report's text. */
  text: string
  /** The text's own words, for messages. */
  said(span: Span): string
  reading: Unchecked
  /** A long text without line breaks, and so without headings: what was done and what is promised cannot be told apart. */
  partless: boolean
  /** The sentences that have figures, in order. */
  lines: Line[]
  /** Sentences that semicolons hold together, as one: a statement and its parts often stand so. */
  periods: Line[]
  last: Context | null
}

/** What a rule says; the checker adds its code and, where it says none, its usual severity. */
export type Said = Omit<Finding, 'code' | 'severity' | 'related'> & Partial<Pick<Finding, 'severity' | 'related'>>

/** One thing to check (规则). `docs/rules/<code>.md` says why, with texts that are its tests. */
export interface Rule {
  code: `GM${number}`
  severity: Severity
  title: Bilingual
  check(context: Context): Iterable<Said>
}
