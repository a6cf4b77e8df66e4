/**
 * The breakdown (分解落实方案): an adopted report as numbered rows, each owned by a lead unit (★) and others, circulated,
 * issued and followed through the year (序号 项目 重点工作目标任务 牵头领导 责任单位).
 */
import type { Span } from '../../report/reading.ts'

/** Where a row stands in the paper: 主要预期目标 come first, then 重点工作, 民生实事. */
export type Block = 'targets' | 'work' | 'livelihood'

/** What a row comes from; a row that no sentence of the report backs says which other paper does. */
export type SourceKind = 'report' | 'plan-report' | 'budget-report' | 'assigned' | 'livelihood' | 'plenum' | 'other'

/** Where a row’s words come from (来源). */
export interface Source {
  kind: SourceKind
  /** Places in the report's text; empty unless `kind` is `report`. */
  spans: Span[]
  /** Which paper, where it is not the report, in the office's words. */
  note: string
}

/** Who does it (责任单位). Units are kept as written: a group (各区镇) stays one name and is expanded when followed up. */
export interface Owners {
  /** ★ 牵头单位: one, or none yet. */
  lead: string | null
  /** 协办、责任单位, in their order. */
  others: string[]
}

/** Why an owner is proposed: the unit's duty, and the words of the row that speak of it ("教育 → 教育局: 新建改建学校"). */
export interface Reason {
  unit: string
  duty: string
  words: string
}

/** By when (时限): as written, and as a day. */
export interface RowDue {
  text: string
  /** YYYY-MM-DD. */
  date: string | null
}

/** What is still a proposal of the program (推定): the field's name stands here until somebody accepts or changes it. */
export interface Proposed {
  owners?: Reason[]
  leaders?: Reason[]
}

/** A part of a row with a lead of its own (分项). */
export interface SubItem {
  id: string
  text: string
  owners: Owners
  due: RowDue | null
  proposed: Proposed
}

/** What can be edited in a row. */
export interface RowFields {
  block: Block
  /** 项目: the theme that neighbouring rows share. */
  project: string
  /** 重点工作目标任务. */
  text: string
  source: Source
  /** 牵头领导, by post (副区长（分管教育）), never by name. */
  leaders: string[]
  owners: Owners
  due: RowDue | null
  items: SubItem[]
  proposed: Proposed
  /** Order among the rows: a key between the neighbours' keys, compared by code units. */
  position: string
}

/** A row of a breakdown (分解条目). */
export interface Row extends RowFields {
  id: string
  breakdown: string
  version: number
  /** Frozen when the breakdown is issued: 37, later insertions 37-1. Null before. */
  number: string | null
  /** Removed rows stay: their numbers are void, not free. */
  removed: boolean
}

/** The cover note (通知) under which the table goes out; what is empty is left blank in the paper. */
export interface Notice {
  title: string
  /** 主送. */
  addressees: string
  body: string
  /** 落款. */
  signer: string
  /** 成文日期, YYYY-MM-DD. */
  date: string | null
}

/** A breakdown but for its rows: what it is of, how it is shown, and the note it goes out under. */
export interface Breakdown {
  id: string
  version: number
  title: string
  report: {
    name: string
    /** SHA-256 of the text (UTF-8), hex: the file that spans point into. */
    text: string
    place: string | null
    year: number | null
  }
  /** Which layout it is shown and printed in. */
  layout: string
  /** The day whose units and duties owners are proposed by, YYYY-MM-DD. */
  asOf: string
  notice: Notice
  /** The day it was issued, YYYY-MM-DD; null while it is a draft. */
  issued: string | null
}

/** What a breakdown is drafted with. */
export type BreakdownFields = Omit<Breakdown, 'id' | 'version' | 'issued'>
