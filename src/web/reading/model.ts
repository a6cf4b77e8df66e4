import { countBefore } from '../../report/bisect.ts'
import type { Reading } from '../../report/reading.ts'
import { commitmentsBySection } from './items.ts'
import { deal, type Held } from './marks.ts'
import { outline, type Paragraph } from './outline.ts'
import { type Shown, shownFigures } from './ranges.ts'

/** A reading as the page shows it: worked out once for each report. */
export interface Model {
  text: string
  reading: Shown
  paragraphs: Paragraph[]
  held: Held[]
  /** Last year's report, where it was at hand. */
  last: { text: string } | null
  /** How many commitments each section holds. */
  counts: number[]
  /** Whether it is too long to be marked whole: then only what is near the window carries its marks. */
  long: boolean
}

/** How many paragraphs are drawn as one. */
export const blockSize = 16
/** Ten times the longest report of a province. */
const longFrom = 2000

export function modelOf(text: string, reading: Reading, last: { text: string } | null): Model {
  const shown = { ...reading, figures: shownFigures(reading.figures, text) }
  const paragraphs = outline(text, shown)
  const held = deal(paragraphs, shown)
  const long = paragraphs.length > longFrom
  return { text, reading: shown, last, paragraphs, held, counts: commitmentsBySection(shown), long }
}

/** Index of the paragraph around an offset, or the nearest one after it. */
export function paragraphAt({ paragraphs }: Model, offset: number): number {
  return Math.min(
    countBefore(paragraphs, ({ end }) => end <= offset),
    paragraphs.length - 1,
  )
}
