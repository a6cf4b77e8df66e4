import type { Span } from '../reading.ts'

/** A number with its unit as it stands in the text, before anything is known of its role. */
export interface Quantity extends Span {
  value: number
  unit: string
  /** 余, 多, 几 make it "more than"; the ends of a range are bounds. */
  bound: '>' | '>=' | '<=' | null
  /** A place in an order (第235位, 首位). */
  rank: boolean
  /** Written in Chinese numerals (两条, 五个): in a plan it mostly sizes what exists. */
  written: boolean
  /** 翻番, N倍, 三分之一: a ratio, not an amount. */
  ratio: boolean
}

/** What looks like a number, where it stands, and what was found in it. */
export class Seen {
  readonly start: number
  readonly end: number
  readonly groups: Record<string, string | undefined>
  private readonly text: string

  constructor(text: string, match: RegExpExecArray) {
    this.text = text
    this.start = match.index
    this.end = match.index + match[0].length
    this.groups = match.groups ?? {}
  }

  /** At most so many characters right before it, and right after. */
  before(most: number): string {
    return this.text.slice(Math.max(0, this.start - most), this.start)
  }
  after(most: number): string {
    return this.text.slice(this.end, this.end + most)
  }

  /** A quantity that stands here; `more` says what is not usual of it. */
  make(value: number, unit: string, more: Partial<Quantity> = {}): Quantity {
    const { start, end } = this
    return { start, end, value, unit, bound: null, rank: false, ratio: false, written: false, ...more }
  }

  /** The same, blanks at its end left out. */
  makeTight(value: number, unit: string, more: Partial<Quantity> = {}): Quantity {
    return this.make(value, unit, { end: this.start + this.text.slice(this.start, this.end).trimEnd().length, ...more })
  }
}

/** A way to write a number: what it looks like, and what it is worth. Null where it only looks like a quantity. */
export interface Form {
  /** Source of a pattern with named groups; their names are this form's own. */
  looks: string
  /** The group that is always there. */
  key: string
  read(seen: Seen): Quantity | null
}

export const ARABIC = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
/** Scale words (万, 亿) after a number; 百 and 千 only where a noun or 余 follows. */
export const SCALE = '[十百千]?万?亿|[十百千]?万|[百千](?=余|多|[元人家户个件亩吨])'
export const MORE = '余|多|几'
