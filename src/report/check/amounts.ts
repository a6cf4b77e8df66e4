import type { Figure } from '../reading.ts'

/** Removes what binary floats add: 0.1 + 0.2 is 0.3. */
export const tidy = (value: number): number => Number(value.toPrecision(12))

/** An amount as people write it, in 亿 or 万 where it is large: 193000000000 元 is 1930亿元. */
export function show(value: number, unit: string): string {
  const size = Math.abs(value)
  if (size >= 1e8) return `${tidy(value / 1e8)}亿${unit}`
  if (size >= 1e4) return `${tidy(value / 1e4)}万${unit}`
  return `${tidy(value)}${unit}`
}

/** A ratio or difference in words, at most two decimals: 7.04. */
export const round2 = (value: number): number => Math.round(value * 100) / 100

/** From, to; both included. */
export type Range = [number, number]

/** What of a figure tells which values it can mean. */
type Said = Pick<Figure, 'start' | 'end' | 'value' | 'unit' | 'comparator'>

/** How much rounding may hide: half of the last digit written. 202.9亿元 hides 0.05亿; a plain count (55件) hides nothing. */
export function halfDigit(text: string, figure: Omit<Said, 'comparator'>): number {
  const written = /\d[\d,，]*(?:\.(\d+))?/.exec(text.slice(figure.start, figure.end).normalize('NFKC'))
  if (!written) return 0
  const digits = Number(written[0].replaceAll(/[,，]/g, ''))
  if (!digits) return 0
  if (!written[1] && digits === Math.abs(figure.value) && !/%|点/.test(figure.unit)) return 0
  return (0.5 * Math.abs(figure.value / digits)) / 10 ** (written[1]?.length ?? 0)
}

/** The values a figure can mean, both ends included: its rounding, and what 超, 近, 约 leave open. */
export function range(text: string, figure: Said): Range {
  const half = halfDigit(text, figure)
  const [low, high] = [figure.value - half, figure.value + half]
  switch (figure.comparator) {
    case '=':
      return [low, high]
    case '>':
    case '>=':
      return [low, Number.POSITIVE_INFINITY]
    case '<':
    case '<=':
      return [Number.NEGATIVE_INFINITY, high]
    case '~': {
      const play = Math.abs(figure.value) * 0.1
      return [low - play, high + play]
    }
  }
}

/** Whether two figures can both be true of one thing. */
export function agree(a: Range, b: Range): boolean {
  const dust = 1e-9 * Math.max(...[...a, ...b].filter(Number.isFinite).map(Math.abs), 1)
  return a[0] <= b[1] + dust && b[0] <= a[1] + dust
}
