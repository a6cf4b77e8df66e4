import type { Span } from '../../report/reading.ts'

/** How much of a clause is quoted on either side of a place. */
const reach = 32

/**
 * A place with the words around it in its clause, so that one knows it again: 城镇登记失业率120% rather than 120%. Where
 * a long clause is cut, it says so (……).
 */
export function excerpt(text: string, { start, end }: Span, most = 60): string {
  const words = text.slice(start, Math.min(end, start + most))
  const before = text.slice(Math.max(start - reach, 0), start)
  const own = before.replace(/^[\s\S]*[。；，：！？\s]/, '')
  const lead = own.length === reach ? `……${own}` : own
  if (words.length < end - start) return `${lead}${words}……`
  const after = /^[^。；，：！？\s]*/.exec(text.slice(end, end + reach))?.[0] ?? ''
  return lead + words + (after.length === reach ? `${after}……` : after)
}
