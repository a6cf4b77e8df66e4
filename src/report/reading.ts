/**
 * What reading a report yields (读报告的结果): plain data, spans back to the text for everything it says.
 *
 * Every `start`/`end` is a half-open range of UTF-16 code units of the text that was read
 * (for .docx, .pdf and .html the text that `gangmu read FILE --text` prints).
 * The same shapes are published as JSON Schema in `schema.ts`.
 */

/** A half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** Which part of a report a section belongs to (报告的部分). */
export type Part = 'opening' | 'review' | 'problems' | 'plan' | 'closing'

/** A stretch of the report under one heading. Sections nest; the innermost that covers a place tells its part. */
export interface Section extends Span {
  /** 1 = a part (一、…), 2 = （一）…, 3 = 1. … */
  level: number
  /** The heading's own words, null where a part has none (opening, problems, closing). */
  heading: string | null
  role: Part
}

/** What a sentence does (句子的类型): account for the past, promise, admit, or none of these. */
export type SentenceKind = 'result' | 'commitment' | 'problem' | 'context'

export interface Sentence extends Span {
  kind: SentenceKind
}

/**
 * 超/突破 is `>`, 以上/不低于 `>=`, 以内/不超过 `<=`, 低于 `<`, 左右/约/近 `~`. Of a fall it bounds the size, as the words do:
 * 下降3%以上 is `>=` with the value -3.
 */
export type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~'

/** level = amount reached, growth = rate of change, delta = absolute change, rank, target = what is promised. */
export type FigureRole = 'level' | 'growth' | 'delta' | 'rank' | 'target'

/** How final a figure is (practice: 预计 → 快报 → 核定). */
export type FigureStatus = '预计' | '快报' | '核定' | 'unsaid'

/** A number that measures something (数字). */
export interface Figure extends Span {
  /** In the base unit: 1930亿元 is 193000000000. Falling figures are negative: 下降5.9% is -5.9. */
  value: number
  /** 元, 美元, %, 个百分点, 户, 亩, 公里, 元/月, 倍, 位 …; scale words (万, 亿) are in the value. */
  unit: string
  comparator: Comparator
  role: FigureRole
  /** What is measured, in the text's own words. */
  indicator: string
  status: FigureStatus
  /** The measuring basis the text names (口径): 可比价, 同口径, 自然口径 … */
  basis: string | null
  /** The day or period the text ties the figure to: 截至目前, 年末, 1—11月 … */
  asOf: string | null
}

/** How binding the wording is: 确保/必须 > plain 完成/新增 > 力争/争取 > 推进/加强. */
export type Strength = 'ensure' | 'commit' | 'strive' | 'advance'

/** What a commitment is to reach. Either a value with its unit, or a reference in words (不低于GDP增幅, 高于上年, 全部完成). */
export interface Target extends Span {
  indicator: string
  comparator: Comparator
  value: number | null
  unit: string | null
  /** Set where there is no number: what the target is measured against, in the text's words. */
  reference: string | null
}

/** By when (时限), as the text says it and as the last day it can mean. */
export interface Due extends Span {
  text: string
  /** YYYY-MM-DD, null where the report's year is not known, or no calendar gives the day (汛期前). */
  date: string | null
}

/** The smallest clause that an office would list as one task (承诺). */
export interface Commitment extends Span {
  /** Index in `sections` of the innermost section it stands in, null in a fragment without sections. */
  section: number | null
  strength: Strength
  targets: Target[]
  due: Due | null
}

/** error = a contradiction provable inside the text; note = worth knowing, never counted as wrong. */
export type Severity = 'error' | 'warning' | 'note'

/** Words in both languages of the product. */
export interface Bilingual {
  zh: string
  en: string
}

/** Something that does not add up (检查所得), as a compiler would print it. */
export interface Finding extends Span {
  /** GM001 … ; each has a page in docs/rules/. */
  code: string
  severity: Severity
  message: Bilingual
  /** Other places that belong to it, e.g. the first of two values. `report: 'last'` points into last year's text. */
  related: (Span & { report: 'this' | 'last'; message: Bilingual })[]
}

/** A report, read. */
export interface Reading {
  title: string | null
  /** The government that reports: 苏州市吴江区, 安徽省, 全国 … */
  place: string | null
  /** The year the report is given in (the plan's year). */
  year: number | null
  /** YYYY-MM-DD of the speech. */
  delivered: string | null
  speaker: string | null
  sections: Section[]
  sentences: Sentence[]
  figures: Figure[]
  commitments: Commitment[]
  findings: Finding[]
}

export interface ReadOptions {
  /** For a fragment, which has no headings to tell its part by. */
  part?: 'review' | 'plan'
  /** Last year's report of the same government, already read, for the rules that compare years. */
  last?: { text: string; reading: Reading }
}
