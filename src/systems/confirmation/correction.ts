import { readReport } from '../../report/read.ts'
import type { Figure, Reading } from '../../report/reading.ts'
import type { Item } from './item.ts'

/** A draft that figures are confirmed in. */
export interface Draft {
  text: string
  reading: Reading
}

/** A figure as a unit wrote it, and what was read in it. */
export interface ReadFigure {
  words: string
  value: number | null
  unit: string | null
}

/**
 * Reads what a unit wrote in a figure's place, in the sentence that it is to stand in, so that 下降 before it counts. A bare
 * number (1748) has the unit of the draft's words (1745亿元).
 */
export function readCorrection({ text, reading }: Draft, item: Item, said: string): ReadFigure {
  const figure = reading.figures[item.figure] as Figure
  const bare = said.replaceAll(/[,，\s]/g, '')
  const words = /^[-+−]?\d+(?:\.\d+)?$/.test(bare)
    ? text.slice(figure.start, figure.end).replace(/[\d.,，]+/, bare)
    : bare
  const sentence = reading.sentences.find(({ start, end }) => start <= figure.start && figure.end <= end)
  if (!sentence) return { words, value: null, unit: null }
  const before = text.slice(sentence.start, figure.start)
  // 增长6.9% for 6.9%: the words before the figure are said once.
  const own = words.replace(/^(?:同比)?(?:增长|上升|提高|下降|减少|降低)/, lead => (before.endsWith(lead) ? '' : lead))
  const at = before.length
  const read = readReport(before + own + text.slice(figure.end, sentence.end), { part: partOf(reading, figure) })
  const found = read.figures.find(({ start, end }) => start < at + own.length && at < end)
  return { words, value: found?.value ?? null, unit: found?.unit ?? null }
}

function partOf({ sections }: Reading, { start }: Figure): 'review' | 'plan' {
  return sections.some(section => section.role === 'plan' && section.start <= start && start < section.end)
    ? 'plan'
    : 'review'
}
