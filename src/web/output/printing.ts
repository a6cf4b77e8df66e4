import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** What goes on paper: all, the body (正文), the list of promises (承诺清单) or the findings (疑点). */
export type PrintPart = 'all' | 'body' | 'commitments' | 'findings'

let chosen: PrintPart = 'all'

/** Prints a part of the report; afterwards, as from the browser's own menu, all is printed again. */
export function printPart(part: PrintPart): void {
  chosen = part
  addEventListener('afterprint', () => (chosen = 'all'), { once: true })
  print()
}

/** What is being printed, null while nothing is: what only paper needs is made only then. */
export function usePrinting(): PrintPart | null {
  const [printing, setPrinting] = useState<PrintPart | null>(null)
  useEffect(() => {
    const media = matchMedia('print')
    const before = () => flushSync(() => setPrinting(chosen))
    const after = () => setPrinting(null)
    const changed = () => setPrinting(media.matches ? chosen : null)
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
