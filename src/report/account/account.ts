/**
 * What became of last year's promises (上年承诺的兑现情况): plain data, as in `reading.ts`. A promise's place is in LAST's
 * text, an outcome's in THIS year's; both are half-open ranges of UTF-16 code units.
 */
import type { Bilingual, Comparator, Reading, Span } from '../reading.ts'

/** A report's text and its reading, whose findings are not asked for. */
export interface Report {
  text: string
  reading: Omit<Reading, 'findings'>
}

/**
 * How a promise can be measured (衡量方式): `level` an amount to reach or to make, `growth` a rate of change, `delta` an
 * absolute change, `course` which way something is to go without a number (提高标准, 不高于上年), `deed` a thing to be
 * done up to a stage (建成, 开工, 出台).
 */
export type PromiseKind = 'level' | 'growth' | 'delta' | 'course' | 'deed'

/** How far a thing has come (形象进度), from what precedes the work to its use. */
export type Stage = 'prepared' | 'started' | 'framed' | 'finished' | 'used'

/** A value with how it is bounded. Of a fall it is negative, and the bound is of its size, as everywhere in a reading. */
export interface Goal {
  comparator: Comparator
  value: number
  unit: string
  kind: PromiseKind
}

/** A measurable promise (可衡量的承诺): the clause of last year's plan that makes it. */
export interface Promised extends Span {
  /** What is promised, in the text's own words: an indicator's name, or a thing to be done. */
  indicator: string
  comparator: Comparator
  /** Null where nothing is counted. */
  value: number | null
  unit: string | null
  kind: PromiseKind
  /** The stage that a deed is to reach, null for what is no deed. */
  stage: Stage | null
  /** What the same clause promises of the same indicator besides: 增长11%，达到282亿元; the upper end of 6.5%—7%. */
  also: Goal[]
  /** Index in `last.reading.commitments`, null where no commitment covers it. */
  commitment: number | null
  /** The last day it is due, YYYY-MM-DD, null where none is said: by the end of the year. */
  due: string | null
}

/** What this year's report says of it (兑现情况): the clause or clauses of its review. */
export interface Outcome extends Span {
  /** The figure that answers the promise's, null where there is none. */
  value: number | null
  unit: string | null
}

/**
 * met 完成, exceeded 超额完成, missed 未完成, in-progress 在推进, unmentioned 未提及,
 * undecidable 无法比较 (told of by another measure or base).
 */
export type Verdict = 'exceeded' | 'met' | 'missed' | 'in-progress' | 'unmentioned' | 'undecidable'

export interface AccountItem {
  promise: Promised
  outcome: Outcome | null
  verdict: Verdict
  /** One short line with the arithmetic: 9.1%，低于承诺的11%. */
  why: Bilingual
  /** Rests on an estimate (预计) or on part of the year (1—11月): the verdict may change. */
  provisional: boolean
  /** Due later than the promise's year (到2020年, 三年行动): to be listed apart, and neither missed nor unmentioned. */
  notYetDue: boolean
}

/** The account (逐项对照), in the order of last year's text. */
export interface Account {
  items: AccountItem[]
}

/** What counts as about and as clearly beyond: conventions, not law. */
export interface Tolerances {
  /** 左右 leaves this share of a value, … */
  aboutShare: number
  /** … and this many percentage points of a rate. */
  aboutPoints: number
  /** Beyond a value by more than this share is 超额完成, … */
  beyondShare: number
  /** … and beyond a rate by more than so many points. */
  beyondPoints: number
}

/** One year of an indicator: what the report of that year promised, and what the next one says was reached. */
export interface SeriesYear {
  year: number
  promised: (Goal & Span & { indicator: string }) | null
  /** Place in the text of the report of the year after. */
  reached: (Goal & Span & { indicator: string; provisional: boolean }) | null
  verdict: Verdict | null
}

/** An indicator over the years (历年目标与完成): one for its growth, one for its level. */
export interface Series {
  /** The name it goes by most often, or the shortest of several. */
  indicator: string
  kind: PromiseKind
  unit: string
  years: SeriesYear[]
}
