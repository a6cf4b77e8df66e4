import { useSyncExternalStore } from 'react'
import type { Address } from './address.ts'

/** Where the list has no room beside the sheet (page.css has the same width). */
const narrow = matchMedia('(max-width: 59.99em)')
const subscribe = (listener: () => void) => {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

export const isNarrow = (): boolean => narrow.matches

export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow)

/** Whether a panel lies over the page, so that only it can be used. */
export function useCovered(panel: Address['panel']): boolean {
  const narrow = useNarrow()
  return panel === 'contents' || (panel === 'list' && narrow)
}
