import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** What goes on paper when nobody chose a part. */
const ALL = 'all'
let chosen = ALL

/** Prints a part of the page; afterwards, as from the browser's own menu, all is printed again. */
export function printPart(part: string = ALL): void {
  chosen = part
  addEventListener('afterprint', () => (chosen = ALL), { once: true })
  print()
}

/** What is being printed, null while nothing is: what only paper needs is made only then. */
export function usePrinting(): string | null {
  const [printing, setPrinting] = useState<string | null>(null)
  // Before anybody can see the page, and print it.
  useLayoutEffect(() => {
    const media = matchMedia('print')
    // A browser may say that the medium is none while it prints; what counts then is that it has not done yet.
    let under = false
    const before = () => {
      under = true
      flushSync(() => setPrinting(chosen))
    }
    const after = () => {
      under = false
      setPrinting(null)
    }
    const changed = () => under || setPrinting(media.matches ? chosen : null)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    media.addEventListener('change', changed)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
      media.removeEventListener('change', changed)
    }
  }, [])
  return printing
}
