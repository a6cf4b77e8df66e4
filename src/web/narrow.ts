import { useMedia } from '../ui/use-media.ts'
import type { Address } from './address.ts'

/** Where the list has no room beside the sheet (page.css has the same width). */
const narrow = matchMedia('(max-width: 59.99em)')

/** Whether the list lies over the sheet here, for who asks once. */
export const isNarrow = (): boolean => narrow.matches

/** The same for what is drawn. */
export const useNarrow = (): boolean => useMedia(narrow)

/** Whether a panel lies over the page, so that only it can be used. */
export function useCovered(panel: Address['panel']): boolean {
  const narrow = useNarrow()
  return panel === 'contents' || (panel === 'list' && narrow)
}
