import { useEffect, useState } from 'react'

/** How large type is against 16 px: the reader's choice here, and in the browser, whose text may be at 200%. */
const typeScale = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16

/** The scale of type, also when it changes while the page is open: of that a browser tells only what it is as wide as. */
export function useTypeScale(): number {
  const [scale, set] = useState(typeScale)
  useEffect(() => {
    const ruler = document.createElement('i')
    ruler.className = 'type-ruler'
    document.body.append(ruler)
    const changed = new ResizeObserver(() => set(typeScale()))
    changed.observe(ruler)
    return () => {
      changed.disconnect()
      ruler.remove()
    }
  }, [])
  return scale
}
