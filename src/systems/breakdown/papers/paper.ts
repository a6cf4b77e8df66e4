import type { Breakdown, Row } from '../breakdown.ts'
import type { Layout } from '../layouts/layout.ts'
import { numbersOf, standing } from '../numbers.ts'
import { type Grid, gridsOf } from './grid.ts'

/** What a paper is made from: the breakdown as it stands. Removed rows are left out. */
export interface PaperInput {
  breakdown: Breakdown
  rows: readonly Row[]
  layout: Layout
  /** Invented or simulated data: every page says so. */
  sample?: boolean
}

/** A paper before it is set as a document or a sheet: the same words in every format. */
export interface Paper {
  breakdown: Breakdown
  layout: Layout
  /** Of the table: the breakdown's title, and in a draft that it is one. */
  title: string
  /** 征求意见稿; null once it is issued. */
  draft: string | null
  /** 样例, where the data are invented. */
  sample: string | null
  /** What the signs in the table mean; empty where there are none. */
  legend: string
  /** The rows that stand, in their order. */
  rows: readonly Row[]
  grids: Grid[]
}

/** Makes the paper, once for every format. */
export function paperOf({ breakdown, rows, layout, sample }: PaperInput): Paper {
  const own = standing(rows)
  const issued = breakdown.issued !== null
  const grids = gridsOf(layout, own, numbersOf(own), { proposals: !issued })
  const cells = grids.flatMap(grid => grid.lines.flatMap(line => line.cells))
  const signs = [
    ...(cells.some(cell => cell.text.includes('★')) ? ['★为牵头单位'] : []),
    ...(cells.some(cell => cell.proposed) ? ['（推定）为软件推定、尚待确认的单位或领导'] : []),
  ]
  return {
    breakdown,
    layout,
    title: breakdown.title,
    draft: issued ? null : '征求意见稿',
    sample: sample ? '样例：内容为虚构，供演示使用' : null,
    legend: signs.length > 0 ? `注：${signs.join('；')}。` : '',
    rows: own,
    grids,
  }
}
