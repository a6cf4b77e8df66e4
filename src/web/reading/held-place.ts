import { useEffect } from 'react'
import type { Model } from './model.ts'
import { belowBars, inSheet, readingPlace } from './place.ts'

/** Where one reads: the paragraph below the bars, its top, and how much of it has gone by. */
interface Place {
  start: number
  top: number
  gone: number
}

/** Where lines fall otherwise, at another type size or width, what was at the top of the window stays there. */
export function useHeldPlace(model: Model): void {
  useEffect(() => {
    const sheet = document.querySelector('.sheet') as HTMLElement
    let layout = layoutOf(sheet)
    let place = placeNow(model)
    /** Where the page was scrolled to from here, which is no reading on. */
    let held = -1
    let frame = 0

    const note = () => {
      if (frame === 0 && Math.abs(scrollY - held) > 1 && layoutOf(sheet) === layout) place = placeNow(model)
    }
    // Again while what comes into sight is laid out: until then its height was a guess.
    const hold = (frames: number) => {
      restore(model, place)
      held = scrollY
      frame = frames > 0 ? requestAnimationFrame(() => hold(frames - 1)) : 0
    }
    const resized = new ResizeObserver(() => {
      const now = layoutOf(sheet)
      if (now === layout) return
      layout = now
      cancelAnimationFrame(frame)
      if (scrollY > 0) hold(6)
    })
    resized.observe(sheet)
    addEventListener('scroll', note, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      resized.disconnect()
      removeEventListener('scroll', note)
    }
  }, [model])
}

/** What lines depend on. */
const layoutOf = (sheet: HTMLElement): string => `${sheet.clientWidth} ${getComputedStyle(sheet).fontSize}`

function placeNow(model: Model): Place {
  const start = readingPlace(model)
  const { top, height } = inSheet(model, null, start)?.getBoundingClientRect() ?? { top: 0, height: 1 }
  return { start, top, gone: Math.max(0, (belowBars - top) / height) }
}

function restore(model: Model, { start, top, gone }: Place): void {
  const now = inSheet(model, null, start)?.getBoundingClientRect()
  if (now) scrollBy(0, now.top - (gone > 0 ? belowBars - gone * now.height : top))
}
