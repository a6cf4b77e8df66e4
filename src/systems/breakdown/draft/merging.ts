import type { Piece } from './pieces.ts'

/** As many signs as one item has at most when it is made of several short sentences. */
const MOST = 110

/** What goes on with the sentence before has at most so many. */
const SHORT = 40

/**
 * Which sentences are one row: short neighbours under one heading and one lead, of which at most one is measured, since
 * what is measured is followed up alone.
 */
export function mergedRows(sentences: Piece[][]): Piece[][][] {
  const rows: Piece[][][] = []
  for (const sentence of sentences) {
    const row = rows.at(-1)
    if (row && belongs(row, sentence)) row.push(sentence)
    else rows.push([sentence])
  }
  return rows
}

function belongs(row: Piece[][], sentence: Piece[]): boolean {
  const [first, next] = [row[0]?.[0] as Piece, sentence[0] as Piece]
  if (sentence.length > 1 || row.some(pieces => pieces.length > 1)) return false
  if (first.block !== 'work' || next.block !== 'work' || over(first) !== over(next)) return false
  const pieces = [...row.flat(), ...sentence]
  // 利用社会资源的潜力，确保坚实可控: says nothing of its own, and goes on with what was said.
  if (!saysWho(next) && !measured(next) && next.end - next.start <= SHORT) return true
  if (pieces.reduce((sum, { start, end }) => sum + end - start, 0) > MOST) return false
  if (pieces.filter(measured).length > 1) return false
  return first.proposal.lead === next.proposal.lead && topic(first) === topic(next)
}

const over = ({ headings }: Piece) => JSON.stringify(headings)
const measured = ({ commitments }: Piece) => commitments.some(({ targets, due }) => targets.length > 0 || due !== null)
const saysWho = ({ proposal }: Piece) => proposal.rests === 'sure' || proposal.rests === 'words'
const topic = ({ proposal }: Piece) => proposal.reasons[0]?.duty
