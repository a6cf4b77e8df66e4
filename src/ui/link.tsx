import type { AnchorHTMLAttributes, MouseEvent } from 'react'

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  href: string
  /** Goes there without loading the page anew; what opens a new tab or window is left to the browser. */
  go: () => void
}

/** An address that is gone to within the page. */
export function Link({ href, go, ...rest }: Props) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go()
  }
  return <a {...rest} href={href} onClick={onClick} />
}
