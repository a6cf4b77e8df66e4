import type { Duties, Post } from '../../../report/owners/duties.ts'
import { postsOver } from '../../../report/owners/leaders.ts'
import { ownerProposer, type Proposal } from '../../../report/owners/propose.ts'
import type { Commitment, Reading } from '../../../report/reading.ts'
import type { BreakdownFields, Reason, RowDue, RowFields, SubItem } from '../breakdown.ts'
import { blankNotice, titleOf } from './cover.ts'
import { mergedRows } from './merging.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { themeOf } from './theme.ts'

export interface DraftOrder {
  /** The report: its words, what was read in them, its file's name, and the SHA-256 of the words. */
  text: string
  reading: Reading
  name: string
  hash: string
  /** Who does what, and the day by which owners are proposed. */
  duties: Duties
  asOf: string
  /** Which layout the table is shown in. */
  layout: string
  /** Makes an id for each row and each part of a row. */
  newId: () => string
}

export type DraftRow = Omit<RowFields, 'position'> & { id: string }

/**
 * A draft breakdown of a report (分解初稿): every commitment in exactly one row, in the report's words, the main expected
 * targets first, then the work, then the 民生实事, with owners and leaders proposed.
 */
export function draftBreakdown(order: DraftOrder): { fields: BreakdownFields; rows: DraftRow[] } {
  const { text, reading, name, hash, duties, asOf, layout } = order
  const propose = ownerProposer(duties, asOf)
  const posts = postsOver(duties, asOf)
  const rows = mergedRows(piecesOf(text, reading, propose)).map(pieces => rowOf(order, pieces, posts))
  const inBlocks = (['targets', 'work', 'livelihood'] as const).flatMap(block =>
    rows.filter(row => row.block === block),
  )
  return {
    fields: {
      title: titleOf(reading),
      report: { name, text: hash, place: reading.place, year: reading.year },
      layout,
      asOf,
      notice: blankNotice(titleOf(reading)),
    },
    rows: inBlocks,
  }
}

type PostsOver = (unit: string) => Post[]

/** The row of one sentence or of several: those after the first that have other leads are its parts. */
function rowOf({ text, newId }: DraftOrder, pieces: Piece[][], posts: PostsOver): DraftRow {
  const own = pieces.map(([first]) => first as Piece)
  const parts = pieces.flatMap(([, ...rest]) => rest)
  const { block, headings, proposal } = own[0] as Piece
  const leaders = posts(proposal.lead ?? '')
  const words = (piece: Piece) => `${text.slice(piece.start, piece.end)}。`
  return {
    id: newId(),
    block,
    project: block === 'targets' ? '主要预期目标' : (themeOf(headings) ?? '重点工作'),
    text: own.map(words).join(''),
    source: {
      kind: 'report',
      spans: [...own, ...parts].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
      note: '',
    },
    leaders: leaders.map(post => post.name),
    owners: { lead: proposal.lead, others: proposal.others },
    due: dueOf(own.flatMap(({ commitments }) => commitments)),
    items: parts.map(
      (part): SubItem => ({
        id: newId(),
        text: words(part),
        owners: { lead: part.proposal.lead, others: part.proposal.others },
        due: dueOf(part.commitments),
        proposed: ownersProposed(part.proposal),
      }),
    ),
    proposed: {
      ...ownersProposed(proposal),
      ...(leaders.length > 0 && {
        leaders: leaders.map((post): Reason => ({ unit: proposal.lead ?? '', duty: post.name, words: '' })),
      }),
    },
  }
}

const ownersProposed = ({ lead, reasons }: Proposal) => (lead === null ? {} : { owners: reasons })

/** A row is done when the last of its commitments is. */
function dueOf(commitments: Commitment[]): RowDue | null {
  const dues = commitments.flatMap(({ due }) => (due ? [{ text: due.text, date: due.date }] : []))
  return dues.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).at(-1) ?? null
}
