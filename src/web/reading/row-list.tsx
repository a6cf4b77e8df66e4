import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNear } from '../../ui/near.ts'
import { useWords } from '../language.ts'
import { sectionName } from '../words/terms.tsx'
import type { RowActions } from './actions.ts'
import { counted } from './counted.ts'
import { CountedGroup } from './counted-group.tsx'
import { idOf, type Kind } from './items.ts'
import type { Model } from './model.ts'
import { Row } from './rows.tsx'

interface Props {
  model: Model
  kind: Kind
  rows: number[]
  /** Id of what is selected. */
  at: string | null
  /** Whether words are looked for. */
  searching: boolean
  actions: RowActions
}

/** Up to so many rows are all there, for the browser's own search and for copying; of more only those near. */
const whole = 2000
const few = 50

/** The rows are one stop of the Tab key: arrows, Home and End go between them, Enter from the selected one to the text. */
export function RowList({ model, kind, rows, at, searching, actions }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const [reached, reach] = useState<string | null>(null)
  const places = useMemo(() => new Map(rows.map((index, place) => [idOf(kind, index), place])), [rows, kind])
  const stop = [reached, at].find(id => id && places.has(id)) ?? idOf(kind, rows[0] as number)
  const { blocks, groups } = useMemo(() => {
    const codeOf = (index: number) => (kind === 'findings' ? (model.reading.findings[index]?.code ?? '') : '')
    const single = rows.filter(index => !(codeOf(index) in counted))
    const count = Math.ceil(single.length / few)
    return {
      blocks:
        single.length <= whole
          ? [single]
          : Array.from({ length: count }, (_, nth) => single.slice(nth * few, (nth + 1) * few)),
      groups: Object.keys(counted)
        .map(code => ({ code, rows: rows.filter(index => codeOf(index) === code) }))
        .filter(group => group.rows.length > 0),
    }
  }, [rows, kind, model])

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset.row
    const place = id === undefined ? undefined : places.get(id)
    if (place === undefined) return
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: rows.length - 1 }[event.key]
    const next = to === undefined ? undefined : rows[to]
    if (next !== undefined) {
      event.preventDefault()
      flushSync(() => reach(idOf(kind, next)))
      const row = list.current?.querySelector<HTMLElement>(`[data-row="${idOf(kind, next)}"]`)
      const group = row?.closest('details')
      if (group) group.open = true
      row?.focus()
    } else if (event.key === 'Enter' && id === at) {
      event.preventDefault()
      actions.text()
    }
  }

  const within = (id: string | null, nth: number) => {
    const place = id === null ? undefined : places.get(id)
    return place !== undefined && (blocks.length === 1 || Math.floor(place / few) === nth) ? id : null
  }
  return (
    // The rows are the buttons; here their keys are heard.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      ref={list}
      className={`rows ${kind}`}
      onKeyDown={onKeyDown}
      onFocus={event => reach(event.target.dataset.row ?? null)}
    >
      {blocks.map((rows, nth) => (
        <RowBlock
          key={`${kind}-${rows[0]}`}
          {...{ model, kind, rows, actions }}
          selected={within(at, nth)}
          stop={within(stop, nth)}
          all={blocks.length === 1}
        />
      ))}
      {groups.map(({ code, rows }) => (
        <CountedGroup
          key={code}
          {...{ model, code }}
          reveal={searching || rows.some(index => idOf(kind, index) === at)}
        >
          {rows.map(index => {
            const id = idOf(kind, index)
            return <Row key={id} {...{ model, kind, index, actions }} selected={id === at} stop={id === stop} />
          })}
        </CountedGroup>
      ))}
    </div>
  )
}

interface BlockProps extends Pick<Props, 'model' | 'kind' | 'rows' | 'actions'> {
  selected: string | null
  stop: string | null
  /** Whether these are all the rows there are. */
  all: boolean
}

/** Rows that are drawn together; those far away are as much room as they would take. */
const RowBlock = memo(function RowBlock({ model, kind, rows, actions, selected, stop, all }: BlockProps) {
  const words = useWords()
  const block = useRef<HTMLOListElement>(null)
  const { near, height } = useNear(block, '.rows')
  if (!near && !all && selected === null && stop === null) {
    return <ol ref={block} style={{ height: height ? `${height}px` : `${rows.length * 2.5}rem` }} />
  }
  let group: number | null | undefined
  return (
    <ol ref={block}>
      {rows.map(index => {
        const id = idOf(kind, index)
        const section = kind === 'commitments' ? (model.reading.commitments[index]?.section ?? null) : null
        const begins = kind === 'commitments' && model.reading.sections.length > 0 && section !== group
        group = section
        return [
          begins && (
            <li key={`group-${id}`} className="group">
              {sectionName(section === null ? undefined : model.reading.sections[section], words)}
            </li>
          ),
          <Row key={id} {...{ model, kind, index, actions }} selected={id === selected} stop={id === stop} />,
        ]
      })}
    </ol>
  )
})
