import { useSyncExternalStore } from 'react'

/** Where a row of the table becomes a block, as on phones (page.css has the same width). */
const narrow = matchMedia('(max-width: 47.99em)')
const subscribe = (listener: () => void) => {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches)
