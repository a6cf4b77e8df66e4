import { type RefObject, useEffect, useState } from 'react'

/** One observer for each thing that scrolls; who is told of an element's coming and going. */
const observers = new WeakMap<Element | Document, IntersectionObserver>()
const told = new WeakMap<Element, (near: boolean, height: number) => void>()

function observerOf(scroller: Element | null): IntersectionObserver {
  const key = scroller ?? document
  const known = observers.get(key)
  if (known) return known
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        told.get(target)?.(isIntersecting, boundingClientRect.height)
    },
    { root: scroller, rootMargin: '800px 0px' },
  )
  observers.set(key, observer)
  return observer
}

/**
 * Whether an element is in sight or nearly so, for what is too long to be drawn whole; and how high it was when it
 * last left. The scroller is the nearest ancestor that `within` names, else the window.
 */
export function useNear(element: RefObject<Element | null>, within?: string): { near: boolean; height: number | null } {
  const [state, set] = useState<{ near: boolean; height: number | null }>({ near: false, height: null })
  useEffect(() => {
    const target = element.current
    if (!target) return
    const observer = observerOf(within ? target.closest(within) : null)
    told.set(target, (near, height) => set(near ? { near, height: null } : { near, height }))
    observer.observe(target)
    return () => observer.unobserve(target)
  }, [element, within])
  return state
}
