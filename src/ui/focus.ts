import { useEffect, useState } from 'react'

/** Gives the focus back to where it was before something opened, once that is gone. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement as HTMLElement | null)
  useEffect(() => () => before?.focus({ preventScroll: true }), [before])
}
