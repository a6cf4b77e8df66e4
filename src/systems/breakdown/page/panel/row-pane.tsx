import './row-pane.css'
import { Button } from 'antd'
import { memo } from 'react'
import type { Row } from '../../breakdown.ts'
import type { Actions } from '../control/use-control.ts'
import type { Desk } from '../desk/desk.ts'
import type { View } from '../desk/view.ts'
import type { Model } from '../model.ts'
import type { Choice } from '../units.ts'
import { useWords } from '../words/words.ts'
import { Conflict } from './conflict.tsx'
import { Facts } from './facts.tsx'
import { Fields } from './fields.tsx'
import { History } from './history.tsx'
import { Proposals } from './proposals.tsx'
import { SourceQuote } from './source-quote.tsx'

interface Props {
  district: number
  model: Model
  row: Row | null
  number: string
  text: string
  view: View
  desk: Desk
  does: Actions
  units: readonly Choice[]
  posts: readonly Choice[]
  /** How many rows are chosen: date and block are set for all of them. */
  chosen: number
  /** On a phone it is the whole page, with fields for what the sheet edits elsewhere. */
  full: boolean
  onSource: (start: number) => void
  onClose: () => void
}

/** Beside the sheet: where the row comes from, word by word; what is only proposed for it, and why; and its past. */
export const RowPane = memo(function RowPane({
  district,
  model,
  row,
  number,
  text,
  view,
  desk,
  does,
  chosen,
  full,
  ...rest
}: Props) {
  const w = useWords()
  if (!row) return <aside className="row-pane" aria-label={w.row} />
  const torn = view.refused.filter(({ before }) => before.some(state => state.id === row.id))
  const ids = [...new Set(model.cells.map(line => line.row.id))]
  const at = ids.indexOf(row.id)
  const step = (by: 1 | -1) => () => {
    const next = ids[at + by]
    if (next) does.toRow(next)
  }
  return (
    <aside className="row-pane" aria-label={w.rowOf(number)}>
      <div className="pane-head">
        {full && <Button onClick={rest.onClose}>{w.close}</Button>}
        <h2>{w.rowOf(number)}</h2>
      </div>
      {torn.map(aside => (
        <Conflict key={aside.step.id} aside={aside} row={row} desk={desk} does={does} />
      ))}
      <SourceQuote row={row} text={text} onSource={rest.onSource} />
      <Proposals row={row} does={does} full={full} />
      {full && <Fields model={model} row={row} does={does} units={rest.units} posts={rest.posts} />}
      <Facts model={model} row={row} chosen={chosen} does={does} />
      <History district={district} breakdown={model.breakdown.id} row={row} does={does} />
      {full && (
        <div className="pane-steps">
          <Button disabled={at <= 0} onClick={step(-1)}>
            {w.previousRow}
          </Button>
          <span>
            {at + 1}/{ids.length}
          </span>
          <Button disabled={at >= ids.length - 1} onClick={step(1)}>
            {w.nextRow}
          </Button>
        </div>
      )}
    </aside>
  )
})
