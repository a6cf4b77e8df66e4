import type { Figure, Span } from '../reading.ts'
import type { Passage } from './passages.ts'
import type { Review } from './review.ts'

export const passageSpan = ({ start, end }: Span): Span => ({ start, end })

/**
 * The words that account by a figure: its clause, or its piece of a list (…、仓储库3.2万平方米), and the clause before where
 * that names what goes on growing (完成274.4亿元，同比增长9.1%).
 */
export function figureSpan(figure: Figure, at: number, { passages, folded }: Review): Span {
  const passage = passages[at] as Passage
  const before = passages[at - 1]
  const goesOn =
    before?.sentence === passage.sentence &&
    !passage.words.includes(figure.indicator) &&
    before.figures.some(({ indicator }) => indicator === figure.indicator)
  if (goesOn) return { start: before.start, end: passage.end }
  const own = passage.figures.indexOf(figure)
  const [left, right] = [passage.figures[own - 1], passage.figures[own + 1]]
  const start = left && left.indicator !== figure.indicator ? cut(folded, left.end, figure.start) : null
  const end = right && right.indicator !== figure.indicator ? cut(folded, figure.end, right.start) : null
  return { start: start === null ? passage.start : start + 1, end: end ?? passage.end }
}

/** The sign that parts two members of a list, null where none does. */
function cut(folded: string, from: number, to: number): number | null {
  const sign = folded.slice(from, to).indexOf('、')
  return sign < 0 ? null : from + sign
}
