import { useEffect, useState } from 'react'
import { countBefore } from '../../report/bisect.ts'
import { blockSize, type Model, paragraphAt } from './model.ts'
import type { Paragraph } from './outline.ts'

/** How far the bars reach down from the top of the window, and a line more. */
export const belowBars = 160

/** Where the first paragraph below the bars of the window begins: what is being read. */
export function readingPlace(model: Model): number {
  const block = firstBelow(document.querySelectorAll('.sheet .block'))
  const within = block.element ? firstBelow(block.element.children) : { at: 0 }
  return model.paragraphs[block.at * blockSize + within.at]?.start ?? 0
}

/** The first of some elements, from the top down, that ends below the bars; else the last. */
function firstBelow(elements: ArrayLike<Element>): { element: Element | undefined; at: number } {
  const above = countBefore(elements, element => element.getBoundingClientRect().bottom <= belowBars)
  const at = Math.min(above, elements.length - 1)
  return { element: elements[at], at }
}

/** The section that is being read as one scrolls; changes only where another one begins. */
export function useReadingSection(model: Model): number | null {
  const [section, set] = useState<number | null>(null)
  useEffect(() => {
    let waiting = false
    const look = () => {
      waiting = false
      set(sectionAt(model, readingPlace(model)))
    }
    const onScroll = () => {
      if (!waiting) requestAnimationFrame(look)
      waiting = true
    }
    look()
    addEventListener('scroll', onScroll, { passive: true })
    return () => removeEventListener('scroll', onScroll)
  }, [model])
  return section
}

export const sectionAt = (model: Model, offset: number): number | null =>
  model.paragraphs[paragraphAt(model, offset)]?.section ?? null

const kept = 'gangmu.place'

/** A reload comes back to what was being read, as it does to what is selected: this tab remembers it as it leaves. */
export function useKeptPlace(model: Model): void {
  useEffect(() => {
    const { address, start, top } = recallPlace()
    const paragraph = address === location.href && inSheet(model, null, start)
    if (paragraph) scrollBy(0, paragraph.getBoundingClientRect().top - top)
    const keep = () => {
      const start = readingPlace(model)
      const top = inSheet(model, null, start)?.getBoundingClientRect().top ?? 0
      try {
        sessionStorage.setItem(kept, JSON.stringify({ address: location.href, start, top }))
      } catch {
        // no room left: a reload begins anew
      }
    }
    addEventListener('pagehide', keep)
    return () => removeEventListener('pagehide', keep)
  }, [model])
}

/** Once: whoever comes by another way begins at the beginning. */
function recallPlace(): { address?: string; start: number; top: number } {
  try {
    const place = JSON.parse(sessionStorage.getItem(kept) ?? '{}')
    sessionStorage.removeItem(kept)
    return place
  } catch {
    return { start: 0, top: 0 } // a browser that keeps nothing begins anew
  }
}

/** Brings a place into the middle of the window unless it is well in sight already. */
export function show(element: Element | null | undefined): void {
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  const covered = document.querySelector('.strip')?.getBoundingClientRect().height ?? 0
  if (top < 112 || bottom > innerHeight - covered - 24) bring(element, 'center')
}

/** Scrolls to a place, and again while what comes into sight is laid out: until then its height was a guess. */
export function bring(element: Element | null, block: 'start' | 'center' | 'nearest', frames = 3): void {
  element?.scrollIntoView({ block })
  if (frames > 0) requestAnimationFrame(() => bring(element, block, frames - 1))
}

/** The mark or paragraph that stands for a thing or an offset in the sheet. */
export function inSheet(model: Model, id: string | null, offset: number): HTMLElement | null {
  const mark = id && document.querySelector<HTMLElement>(`.sheet [data-at="${id}"]`)
  const { start } = model.paragraphs[paragraphAt(model, offset)] ?? ({ start: 0 } as Paragraph)
  return mark || document.querySelector<HTMLElement>(`.sheet [data-start="${start}"]`)
}

/** Brings a place that belongs to the selected thing into sight, else its paragraph. */
export function showOffset(model: Model, offset: number): void {
  const paragraph = inSheet(model, null, offset)
  const spots = [...document.querySelectorAll('.sheet .spot')]
  show(spots.find(spot => paragraph?.contains(spot)) ?? paragraph)
}
