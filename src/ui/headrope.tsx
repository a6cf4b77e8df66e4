import './headrope.css'
import type { ReactNode } from 'react'

/** A knot on the headrope: where what is shown comes from, one step. */
export interface Knot {
  key: string
  label: ReactNode
  /** Goes there; the last knot is what is shown and goes nowhere. */
  go?: () => void
  href?: string
}

/** Data that no office ever reported: in full, and in the words that narrow screens have room for. */
export interface Simulated {
  full: string
  short: string
}

/** The headrope (纲线): one line under the bar, with the way from the source to what is shown. */
export function Headrope({
  label,
  knots,
  simulated,
  children,
}: {
  label: string
  knots: Knot[]
  simulated?: Simulated | undefined
  /** What can be done with what is shown, at the rope's end. */
  children?: ReactNode
}) {
  return (
    <nav className="headrope" aria-label={label} data-simulated={simulated ? '' : undefined}>
      <ol>
        {knots.map((knot, at) => {
          const last = at === knots.length - 1
          return (
            <li key={knot.key}>
              {last || !knot.href ? (
                <span className="knot" aria-current={last ? 'location' : undefined}>
                  <span className="words">{knot.label}</span>
                </span>
              ) : (
                <a
                  href={knot.href}
                  onClick={event => {
                    if (!knot.go || event.metaKey || event.ctrlKey || event.shiftKey) return
                    event.preventDefault()
                    knot.go()
                  }}
                >
                  <span className="words">{knot.label}</span>
                </a>
              )}
            </li>
          )
        })}
      </ol>
      {simulated && (
        <strong className="simulated">
          <span className="full">{simulated.full}</span>
          <span className="short">{simulated.short}</span>
        </strong>
      )}
      {children && <div className="acts">{children}</div>}
    </nav>
  )
}
