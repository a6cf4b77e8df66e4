import type { Figure, Reading, Target } from '../../report/reading.ts'

/** A figure as the page shows it: a range (增长5%—6%) is read as two bounds, and is one figure to look at. */
export interface ShownFigure extends Figure {
  /** The two bounds as they were read. */
  range?: [from: Figure, to: Figure]
}

/** A reading as the page counts, marks and lists it. */
export interface Shown extends Reading {
  figures: ShownFigure[]
}

export function shownFigures(figures: Figure[], text: string): ShownFigure[] {
  const shown: ShownFigure[] = []
  for (const figure of figures) {
    const last = shown.at(-1)
    if (last && !last.range && isRange(last, figure, text))
      shown[shown.length - 1] = { ...last, end: figure.end, range: [last, figure] }
    else shown.push(figure)
  }
  return shown
}

type Bound = Pick<Figure | Target, 'comparator' | 'start' | 'end'>

/** Whether two numbers are the ends of one range. */
export const isRange = (from: Bound, to: Bound, text: string): boolean =>
  from.comparator === '>=' && to.comparator === '<=' && /^\s*[—–－~～\-至到]+\s*$/.test(text.slice(from.end, to.start))
