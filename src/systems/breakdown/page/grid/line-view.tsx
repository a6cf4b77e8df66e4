import { type CSSProperties, memo } from 'react'
import type { Column } from '../../layouts/layout.ts'
import type { Actions } from '../control/use-control.ts'
import type { Choice } from '../units.ts'
import { useWords } from '../words/words.ts'
import { ActiveCell } from './active-cell.tsx'
import { CellView } from './cell-view.tsx'
import type { Draft } from './draft.ts'
import { Gutter } from './gutter.tsx'
import type { GridLine } from './lines.ts'

interface Props {
  line: GridLine
  /** Its place among the lines that hold cells. */
  at: number
  style: CSSProperties | undefined
  columns: readonly Column[]
  number: string
  /** The column of the cursor, where it is on this line. */
  active: number | null
  left: number | null
  right: number | null
  marked: boolean
  fresh: boolean
  torn: boolean
  draft: Draft | null
  units: readonly Choice[]
  posts: readonly Choice[]
  onKey: (event: React.KeyboardEvent<HTMLTextAreaElement>) => void
  does: Actions
}

/** A line of the sheet. It is drawn anew only when something of its own has changed. */
export const LineView = memo(function LineView(props: Props) {
  const { line, at, style, columns, number, active, left, right, marked, fresh, torn, draft, does } = props
  const w = useWords()
  if (line.kind === 'heading')
    return (
      <>
        <div className="line heading" role="row">
          <strong role="gridcell">{line.text}</strong>
        </div>
        {line.again && (
          <div className="line columns" aria-hidden="true" style={style}>
            <span />
            {columns.map(({ head, shows }) => (
              <span key={head} data-shows={shows}>
                {head}
              </span>
            ))}
          </div>
        )}
      </>
    )
  if (line.kind === 'block')
    return (
      <div className="line part-head" role="row">
        <strong role="gridcell">{w.countIn(w.blocks[line.block], line.rows)}</strong>
      </div>
    )
  const { row, item } = line
  const nth = item ? w.itemOf(number, row.items.indexOf(item) + 1) : number
  const inRange = (column: number) => left !== null && right !== null && column >= left && column <= right
  return (
    <div
      className="line entry"
      role="row"
      aria-rowindex={at + 2}
      aria-selected={marked}
      data-row={row.id}
      data-item={item?.id}
      data-marked={marked ? '' : undefined}
      data-fresh={fresh ? '' : undefined}
      data-torn={torn ? '' : undefined}
      style={style}
    >
      <Gutter row={row.id} number={nth} marked={marked} part={item !== null} does={does} />
      {line.cells.map((cell, column) => {
        const shows = columns[column]?.shows ?? 'blank'
        const isActive = active === column
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={isActive || (inRange(column) && left !== right) ? true : undefined}
            className="cell"
            data-shows={shows}
            data-joined={cell.joined ? '' : undefined}
            data-active={isActive ? '' : undefined}
            data-range={inRange(column) ? '' : undefined}
            onMouseDown={event => {
              if (event.button !== 0 || (event.target as Element).closest('.editor')) return
              event.preventDefault()
              does.put(line.key, column, event.shiftKey)
            }}
            onMouseEnter={event => {
              if (event.buttons === 1 && !draft) does.put(line.key, column, true)
            }}
            onDoubleClick={event => {
              if (!(event.target as Element).closest('.editor')) does.begin({ column })
            }}
          >
            <CellView line={line} cell={cell} shows={shows} />
            {isActive && (
              <ActiveCell
                line={line}
                label={w.cellOf(columns[column]?.head ?? '', nth)}
                shows={shows}
                draft={draft?.column === column ? draft : null}
                choices={shows === 'leaders' ? props.posts : props.units}
                onKey={props.onKey}
                does={does}
              />
            )}
          </div>
        )
      })}
    </div>
  )
})
