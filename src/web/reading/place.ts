import { useEffect, useState } from 'react'
import type { Model } from './model.ts'

/** The first paragraph below the bars of the window, as one scrolls: what is being read. */
export function useReadingPlace(model: Model): number {
  const [place, setPlace] = useState(0)
  useEffect(() => {
    let waiting = false
    const look = () => {
      waiting = false
      const paragraphs = document.querySelectorAll<HTMLElement>('.sheet .para')
      let low = 0
      let high = paragraphs.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if ((paragraphs[middle] as HTMLElement).getBoundingClientRect().bottom <= 160) low = middle + 1
        else high = middle
      }
      setPlace(model.paragraphs[low]?.start ?? 0)
    }
    const onScroll = () => {
      if (!waiting) requestAnimationFrame(look)
      waiting = true
    }
    look()
    addEventListener('scroll', onScroll, { passive: true })
    return () => removeEventListener('scroll', onScroll)
  }, [model])
  return place
}

/** Brings a place into the middle of the window unless it is well in sight already. */
export function show(element: Element | null | undefined): void {
  if (!element) return
  const { top, bottom } = element.getBoundingClientRect()
  const covered = document.querySelector('.strip')?.getBoundingClientRect().height ?? 0
  if (top < 112 || bottom > innerHeight - covered - 24) element.scrollIntoView({ block: 'center' })
}

/** The mark or paragraph that stands for a thing or an offset in the sheet. */
export function inSheet(id: string | null, paragraph: number): Element | null {
  const sheet = document.querySelector('.sheet')
  const mark = id && sheet?.querySelector(`[data-at="${id}"]`)
  return mark || (sheet?.querySelectorAll('.para')[paragraph] ?? null)
}
