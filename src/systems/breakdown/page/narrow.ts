import { useMedia } from '../../../ui/use-media.ts'

/** Where a row of the table becomes a block, as on phones (page.css has the same width). */
const narrow = matchMedia('(max-width: 47.99em)')

/** Whether rows are blocks here. */
export const useNarrow = (): boolean => useMedia(narrow)
