import '../grid/units.css'
import './blocks.css'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { Button } from 'antd'
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Row } from '../../breakdown.ts'
import type { Control } from '../control/use-control.ts'
import type { Model } from '../model.ts'
import { isProposed } from '../narrowing.ts'
import { useWords } from '../words/words.ts'

interface Props {
  model: Model
  control: Control
  fresh: ReadonlySet<string>
  torn: ReadonlySet<string>
  onOpen: (row: string) => void
}

/** On a phone a row is a block: its task, who does it, and one thing to do. */
export function Blocks({ model, control, fresh, torn, onOpen }: Props) {
  const w = useWords()
  const list = useRef<HTMLOListElement>(null)
  const [top, setTop] = useState(0)
  const rows = useMemo(() => [...new Map(model.cells.map(({ row }) => [row.id, row])).values()], [model.cells])
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), [])
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: index => 110 + Math.ceil((rows[index]?.text.length ?? 20) / 21) * 26,
    getItemKey: index => rows[index]?.id ?? index,
    overscan: 4,
    scrollMargin: top,
  })
  return (
    <ol ref={list} className="row-blocks" aria-label={w.sheet} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index] as Row
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            data-row={row.id}
            data-fresh={fresh.has(row.id) ? '' : undefined}
            data-torn={torn.has(row.id) ? '' : undefined}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - top}px)` }}
          >
            <Block row={row} number={model.numbers.get(row.id) ?? ''} control={control} onOpen={onOpen} />
          </li>
        )
      })}
    </ol>
  )
}

function Block({
  row,
  number,
  control,
  onOpen,
}: {
  row: Row
  number: string
  control: Control
  onOpen: (row: string) => void
}) {
  const w = useWords()
  const { owners, leaders, due, proposed } = row
  const open = isProposed(row)
  return (
    <>
      <button type="button" className="about" onClick={() => onOpen(row.id)}>
        <span className="task" lang="zh-CN">
          <b>{number}</b> {row.text}
        </span>
        <span className={proposed.owners ? 'units proposed' : 'units'} lang="zh-CN">
          <span className="unit lead">{owners.lead ? `★${owners.lead}` : `★${w.unset}`}</span>
          {owners.others.map(unit => (
            <span key={unit} className="unit">
              {unit}
            </span>
          ))}
          {proposed.owners && <small className="tag">{w.proposed}</small>}
        </span>
        <span className="facts">
          <span lang="zh-CN">{leaders.join('、') || `${w.leaders}${w.unset}`}</span>
          <span lang="zh-CN">{due?.text ?? w.noDue}</span>
          {row.items.length > 0 && (
            <span>
              {w.items} {row.items.length}
            </span>
          )}
        </span>
      </button>
      <span className="one">
        {open ? (
          <Button onClick={() => control.does.accept([row])}>{w.accept}</Button>
        ) : (
          <Button type="text" onClick={() => onOpen(row.id)}>
            {w.edit}
          </Button>
        )}
      </span>
    </>
  )
}
