import { type PointerEvent, useRef } from 'react'
import type { Actions } from '../control/use-control.ts'
import { useWords } from '../words/words.ts'

interface Props {
  row: string
  number: string
  marked: boolean
  /** A part of a row is chosen and moved with its row. */
  part: boolean
  does: Actions
}

/** The edge of a line: pressed, it chooses the row; dragged, it moves it (Alt and arrows do, too). */
export function Gutter({ row, number, marked, part, does }: Props) {
  const w = useWords()
  const drag = useRef<{ y: number; moving: boolean } | null>(null)
  /** A press that became a drag chooses nothing. */
  const dragged = useRef(false)
  if (part) return <span role="gridcell" className="gutter" aria-colindex={1} />
  const target = (event: PointerEvent) =>
    document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('.line.entry') ?? null
  const show = (line: HTMLElement | null) => {
    for (const other of document.querySelectorAll('[data-over]')) other.removeAttribute('data-over')
    line?.setAttribute('data-over', '')
  }
  return (
    <span role="gridcell" className="gutter" aria-colindex={1}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={w.selectRow(number)}
        aria-pressed={marked}
        onPointerDown={event => {
          drag.current = { y: event.clientY, moving: false }
          dragged.current = false
          event.currentTarget.setPointerCapture(event.pointerId)
        }}
        onPointerMove={event => {
          const from = drag.current
          if (!from) return
          if (Math.abs(event.clientY - from.y) > 6) from.moving = true
          if (from.moving) show(target(event))
        }}
        onPointerUp={event => {
          const from = drag.current
          drag.current = null
          dragged.current = from?.moving ?? false
          show(null)
          const over = from?.moving ? target(event)?.dataset.row : undefined
          if (over && over !== row) does.moveTo([row], over)
        }}
        // The keys stay with the sheet.
        onMouseDown={event => event.preventDefault()}
        onClick={() => {
          if (!dragged.current) does.mark(row)
        }}
      >
        <svg width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">
          {[2, 7, 12].map(y => [2, 8].map(x => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.1" fill="currentColor" />))}
        </svg>
      </button>
    </span>
  )
}
