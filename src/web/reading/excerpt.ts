import type { Span } from '../../report/reading.ts'

/** A place with the words around it in its clause, so that one knows it again: 城镇登记失业率120% rather than 120%. */
export function excerpt(text: string, { start, end }: Span, most = 60): string {
  const before = text.slice(Math.max(start - 24, 0), start).replace(/^[\s\S]*[。；，：！？\s]/, '')
  const words = text.slice(start, Math.min(end, start + most))
  const after = /^[^。；，：！？\s]*/.exec(text.slice(end, end + 24))?.[0] ?? ''
  return before + words + (words.length < end - start ? '……' : after)
}
