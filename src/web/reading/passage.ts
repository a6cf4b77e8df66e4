import type { Span } from '../../report/reading.ts'

/** A passage's id in addresses, for places that are neither a commitment nor a figure nor a finding. */
export const passageId = ({ start, end }: Span): string => `p${start}-${end}`

/** The passage that an id means, null where it means something else or lies outside of the text. */
export function passageOf(id: string | null, text: string): Span | null {
  const [, start = Number.NaN, end = Number.NaN] = /^p(\d+)-(\d+)$/.exec(id ?? '')?.map(Number) ?? []
  return start < end && end <= text.length ? { start, end } : null
}
