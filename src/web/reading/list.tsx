import './list.css'
import type { InputRef } from 'antd'
import { Button } from 'antd'
import type { ReactNode, RefObject } from 'react'
import { Tabs } from '../../ui/tabs.tsx'
import { type Address, go } from '../address.ts'
import { useWords } from '../language.ts'
import { unfiltered } from '../narrowing.ts'
import type { RowActions } from './actions.ts'
import { Filters } from './filters.tsx'
import { find, type Kind } from './items.ts'
import type { Model } from './model.ts'
import { RowList } from './row-list.tsx'
import { Row } from './rows.tsx'

interface Props {
  model: Model
  address: Address
  /** The rows that the filters let through. */
  rows: number[]
  field: RefObject<InputRef | null>
  actions: RowActions
  /** What stands between the filters and the rows, e.g. the choice of last year's report. */
  children?: ReactNode
}

const panel = 'list-panel'

/** Commitments, figures and findings, each with as many rows as its count says. */
export function List({ model, address, rows, field, actions, children }: Props) {
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
          <RowList {...{ model, kind, rows, actions }} at={address.at} searching={address.find !== ''} />
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
