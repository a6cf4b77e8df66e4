import { type RefObject, useEffect } from 'react'

/**
 * Hangs the commitments' numbers and bars of a block into the sheet's margin, beside the lines on which they stand,
 * and again when its lines fall otherwise. Numbers that would fall on one line stand side by side. Only a block near
 * the window is measured: asking for the rest would lay out the whole report.
 */
export function useMargin(block: RefObject<HTMLElement | null>, near: boolean, changed: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new report, or marks that come, bring new numbers
  useEffect(() => {
    const root = block.current
    if (!root || !near) return
    const resized = new ResizeObserver(() => hang([...root.querySelectorAll<HTMLElement>('[data-promises]')]))
    resized.observe(root)
    return () => resized.disconnect()
  }, [block, near, changed])
}

/** How many numbers the margin holds side by side; more go down a line. */
const abreast = 3

/** Reads all places first, then writes: one layout for all paragraphs. */
function hang(paragraphs: HTMLElement[]): void {
  const places = paragraphs.flatMap(paragraph => {
    const top = paragraph.getBoundingClientRect().top
    const lineHeight = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
    const lines = new Map<number, number>()
    const found = [...paragraph.querySelectorAll<HTMLElement>('.number')].map(number => {
      const pieces = paragraph.querySelectorAll(`[data-in="${number.dataset.at}"]`)
      const first = [...(pieces[0]?.getClientRects() ?? [])].find(rect => rect.width > 1)
      const last = pieces[pieces.length - 1]?.getClientRects()
      const bottom = last?.[last.length - 1]?.bottom ?? 0
      const from = Math.round((first?.top ?? top) - top)
      let line = Math.round(from / lineHeight)
      const own = line
      while ((lines.get(line) ?? 0) >= abreast) line++
      const nth = lines.get(line) ?? 0
      lines.set(line, nth + 1)
      return {
        number,
        from,
        height: Math.round(bottom - top) - from,
        text: first?.height ?? 0,
        line,
        nth,
        down: line - own,
      }
    })
    // The lowest number stands leftmost, as one reads.
    return found.map(place => ({ ...place, lineHeight, slot: (lines.get(place.line) ?? 1) - 1 - place.nth }))
  })
  for (const { number, from, height, text, slot, down, lineHeight } of places) {
    number.style.setProperty('--from', `${from}px`)
    number.style.setProperty('--moved', `${down * lineHeight}px`)
    number.style.setProperty('--height', `${height}px`)
    number.style.setProperty('--line', `${Math.round(text)}px`)
    number.style.setProperty('--slot', String(slot))
  }
}
