import type { Figure } from '../reading.ts'
import { coreName, headlineKey } from './names.ts'
import type { Passage } from './passages.ts'
import { type Name, nameOf, termsOf } from './terms.ts'

/** A figure of the review with its indicator's name, taken apart once. */
export interface NamedFigure {
  figure: Figure
  /** The passage it stands in, as its place in the list. */
  at: number
  core: string
  name: Name
  terms: ReadonlySet<string>
  /** The headline indicator it is of, null where it is of none. */
  headline: string | null
  /** What its own piece of the clause says: in 大棚500亩、温室300栋 the one says nothing of the other. */
  piece: ReadonlySet<string>
}

/** A pair of characters that stands in more passages tells nothing, and is not looked up. */
export const TOO_MANY = 200

/** The figures of a review by what they may be found by. */
export interface FigureIndex {
  all: NamedFigure[]
  /** Those whose name, or whose passage, has a pair of characters. */
  having(pair: string): readonly NamedFigure[]
  ofHeadline(key: string): readonly NamedFigure[]
}

export function indexFigures(passages: readonly Passage[], isWanted: (figure: Figure) => boolean): FigureIndex {
  const all = passages.flatMap(({ figures }, at) =>
    figures.filter(isWanted).map(figure => named(figure, at, passages[at] as Passage)),
  )
  const byPair = new Map<string, NamedFigure[]>()
  const byHeadline = new Map<string, NamedFigure[]>()
  for (const one of all) {
    for (const pair of new Set([...one.terms, ...(passages[one.at] as Passage).terms])) add(byPair, pair, one)
    if (one.headline !== null) add(byHeadline, one.headline, one)
  }
  const few = (found: NamedFigure[] = []) => (found.length > TOO_MANY ? [] : found)
  return { all, having: pair => few(byPair.get(pair)), ofHeadline: key => few(byHeadline.get(key)) }
}

function named(figure: Figure, at: number, passage: Passage): NamedFigure {
  const core = coreName(figure.indicator)
  return {
    figure,
    at,
    core,
    name: nameOf(core),
    terms: termsOf(core),
    headline: headlineKey(core),
    piece: pieceOf(figure, passage),
  }
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The terms of the piece of a list that a figure stands in; of the whole clause where it is the only one. */
function pieceOf(figure: Figure, { words, figures, terms }: Passage): ReadonlySet<string> {
  const pieces = words.split('、')
  if (figures.length < 2 || pieces.length !== figures.length) return terms
  return termsOf(pieces[figures.indexOf(figure)] as string)
}
