import './list.css'
import type { InputRef } from 'antd'
import { Button } from 'antd'
import { type KeyboardEvent, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import { Tabs } from '../../ui/tabs.tsx'
import { type Address, go } from '../address.ts'
import { useWords } from '../language.ts'
import { sectionName } from '../words/terms.tsx'
import type { RowActions } from './actions.ts'
import { Filters, unfiltered } from './filters.tsx'
import { find, idOf, type Kind } from './items.ts'
import type { Model } from './model.ts'
import { Row } from './rows.tsx'

interface Props {
  model: Model
  address: Address
  /** The rows that the filters let through. */
  rows: number[]
  field: RefObject<InputRef | null>
  actions: RowActions
  /** Enter on the selected row: back to the text. */
  onEnter: () => void
  /** What stands between the filters and the rows, e.g. the choice of last year's report. */
  children?: ReactNode
}

const panel = 'list-panel'

/** Commitments, figures and findings, each with as many rows as its count says. */
export function List({ model, address, rows, field, actions, onEnter, children }: Props) {
  const words = useWords()
  const kind = address.tab
  const { reading } = model
  const tab = (key: Kind) => ({
    key,
    label: (
      <>
        {words[key]}
        <small>{reading[key].length.toLocaleString('en-US')}</small>
      </>
    ),
  })
  const selected = find(reading, address.at)
  const outside = selected?.kind === kind && !rows.includes(selected.index) ? selected.index : null
  const empty = { commitments: words.emptyCommitments, figures: words.emptyFigures, findings: words.emptyFindings }[
    kind
  ]
  return (
    <>
      <Tabs
        label={words.list}
        panel={panel}
        chosen={kind}
        tabs={[tab('commitments'), tab('figures'), tab('findings')]}
        onChoose={key => go({ tab: key })}
      />
      <div id={panel} role="tabpanel" aria-labelledby={`${panel}-${kind}`} className="panel">
        {reading[kind].length > 0 && <Filters model={model} address={address} field={field} shown={rows.length} />}
        {children}
        {outside !== null && (
          <div className="outside">
            <p>{words.outside}</p>
            <ol>
              <Row {...{ model, kind, actions }} index={outside} selected stop />
            </ol>
          </div>
        )}
        {rows.length > 0 ? (
          <Rows {...{ model, address, rows, actions, onEnter }} />
        ) : (
          <div className="empty">
            <p>{reading[kind].length === 0 ? empty : words.emptyFilter}</p>
            {reading[kind].length > 0 && <Button onClick={() => go(unfiltered)}>{words.clear}</Button>}
          </div>
        )}
      </div>
    </>
  )
}

/** The rows are one stop of the Tab key: arrows, Home and End go between them. */
function Rows({ model, address, rows, actions, onEnter }: Omit<Props, 'field' | 'children'>) {
  const words = useWords()
  const kind = address.tab
  const list = useRef<HTMLOListElement>(null)
  const [reached, reach] = useState<string | null>(null)
  const shown = useMemo(() => new Set(rows.map(index => idOf(kind, index))), [rows, kind])
  const stop = [reached, address.at].find(id => id && shown.has(id)) ?? idOf(kind, rows[0] as number)

  const onKeyDown = (event: KeyboardEvent) => {
    const head = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
    if (!head) return
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const at = heads.indexOf(head)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key]
    const next = to === undefined ? undefined : heads[to]
    if (next) {
      event.preventDefault()
      reach(next.dataset.row ?? null)
      next.focus()
    } else if (event.key === 'Enter' && head.dataset.row === address.at) {
      event.preventDefault()
      onEnter()
    }
  }

  let group: number | null | undefined
  return (
    <ol
      ref={list}
      className={`rows ${kind}`}
      onKeyDown={onKeyDown}
      onFocus={event => reach(event.target.dataset.row ?? null)}
    >
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
          <Row key={id} {...{ model, kind, index, actions }} selected={id === address.at} stop={id === stop} />,
        ]
      })}
    </ol>
  )
}
