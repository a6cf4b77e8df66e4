import './sheet.css'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Column } from '../../layouts/layout.ts'
import type { Control } from '../control/use-control.ts'
import type { Model } from '../model.ts'
import type { Choice } from '../units.ts'
import { useWords } from '../words/words.ts'
import { rangeOf } from './cursor.ts'
import { LineView } from './line-view.tsx'
import type { GridLine } from './lines.ts'

interface Props {
  model: Model
  control: Control
  fresh: ReadonlySet<string>
  /** Rows whose last edit was refused. */
  torn: ReadonlySet<string>
  units: readonly Choice[]
  posts: readonly Choice[]
  onKey: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void
}

/** The widths of a table's columns: as the layout shares them, never narrower than their words need. */
const widthsOf = (columns: readonly Column[]): CSSProperties => ({
  gridTemplateColumns: `2.25rem ${columns.map(({ width }) => `minmax(${Math.max(3, width * 0.55)}rem, ${width}fr)`).join(' ')}`,
})

/** The sheet: as the office's paper has it, edited as a spreadsheet is. Only the lines in sight are drawn. */
export function Sheet({ model, control, fresh, torn, units, posts, onKey }: Props) {
  const w = useWords()
  const { lines, cells, columns, layout, numbers } = model
  const { cursor, marked, draft, does } = control
  const scroller = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(900)
  const styles = useMemo(() => layout.tables.map(table => widthsOf(table.columns)), [layout])
  const active = useMemo(() => lines.findIndex(line => line.key === cursor?.line), [lines, cursor?.line])
  const estimate = useMemo(() => estimator(lines, columns, width), [lines, columns, width])

  const keyAt = useCallback((index: number) => lines[index]?.key ?? index, [lines])

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    getItemKey: keyAt,
    overscan: 6,
    scrollPaddingStart: 48,
    // What comes next is in sight, too.
    scrollPaddingEnd: 72,
    // The line with the cursor holds the focus: it stays, wherever one scrolls.
    rangeExtractor: range => {
      const all = defaultRangeExtractor(range)
      return active < 0 || all.includes(active) ? all : [...all, active].sort((a, b) => a - b)
    },
  })

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // Goes after the cursor when that moves, and only then: the list never jumps by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves with the cursor alone
  useEffect(() => {
    if (active < 0) return
    virtual.scrollToIndex(active, { align: 'auto' })
    // Once more when the lines on the way were measured: until then their heights are guesses.
    const drawn = requestAnimationFrame(() => virtual.scrollToIndex(active, { align: 'auto' }))
    return () => cancelAnimationFrame(drawn)
  }, [cursor?.line])
  useHeldPlace(scroller, virtual.getVirtualItems(), lines)

  const range = useMemo(() => (cursor ? rangeOf(cursor, cells) : null), [cursor, cells])
  const places = useMemo(() => new Map(cells.map((line, at) => [line.key, at])), [cells])
  const items = virtual.getVirtualItems()
  const first = items.find(item => item.end > (virtual.scrollOffset ?? 0))
  const table = lines[first?.index ?? 0]?.table ?? 0

  return (
    <div
      ref={scroller}
      className="sheet-grid"
      role="grid"
      aria-label={w.sheet}
      aria-rowcount={cells.length + 1}
      aria-colcount={columns(table).length + 1}
      aria-multiselectable="true"
      data-editing={draft ? '' : undefined}
    >
      <div className="line head" role="row" aria-rowindex={1} style={styles[table]}>
        <span role="columnheader" className="gutter">
          <span className="unseen">{w.selectRow('')}</span>
        </span>
        {columns(table).map(({ head, shows }) => (
          <span key={head} role="columnheader" data-shows={shows}>
            {head}
          </span>
        ))}
      </div>
      <div className="lines" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const line = lines[index] as GridLine
          const at = places.get(line.key) ?? -1
          const inRange = range && at >= range.top && at <= range.bottom
          const isActive = line.kind === 'row' && line.key === cursor?.line
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className="place"
              role="presentation"
              style={{ transform: `translateY(${start}px)` }}
            >
              <LineView
                line={line}
                at={at}
                style={styles[line.table]}
                columns={columns(line.table)}
                number={line.kind === 'row' ? (numbers.get(line.row.id) ?? '') : ''}
                active={isActive ? (cursor?.column ?? null) : null}
                left={inRange ? range.left : null}
                right={inRange ? range.right : null}
                marked={line.kind === 'row' && marked.has(line.row.id)}
                fresh={line.kind === 'row' && fresh.has(line.row.id)}
                torn={line.kind === 'row' && torn.has(line.row.id)}
                draft={isActive ? draft : null}
                units={isActive ? units : none}
                posts={isActive ? posts : none}
                onKey={onKey}
                does={does}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

const none: readonly Choice[] = []

/** How high a line will be, before it is drawn: from the words of its widest cells. */
function estimator(lines: readonly GridLine[], columns: Model['columns'], width: number) {
  return (index: number): number => {
    const line = lines[index]
    if (line?.kind !== 'row') return 41
    const shares = columns(line.table)
    const all = shares.reduce((sum, column) => sum + column.width, 0)
    const high = line.cells.map(({ cell, joined }, at) => {
      const room = Math.max(3, Math.floor(((width - 36) * (shares[at]?.width ?? 1)) / all / 14.4 - 1.2))
      return joined ? 1 : Math.ceil(cell.text.length / room)
    })
    return Math.max(1, ...high) * 22 + 15
  }
}

/** What is in sight stays where it is when lines above it come or go: others' changes move nothing under one's eyes. */
function useHeldPlace(
  scroller: React.RefObject<HTMLDivElement | null>,
  items: readonly { key: unknown; start: number; end: number }[],
  lines: readonly GridLine[],
) {
  const seen = useRef<{ lines: readonly GridLine[]; key: unknown; offset: number } | null>(null)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const before = seen.current
    const item = before && before.lines !== lines ? items.find(({ key }) => key === before.key) : undefined
    if (before && item) {
      const drift = item.start - before.offset - element.scrollTop
      if (Math.abs(drift) > 1) element.scrollTop += drift
    }
    const top = items.find(({ end }) => end > element.scrollTop)
    if (top) seen.current = { lines, key: top.key, offset: top.start - element.scrollTop }
  })
}
