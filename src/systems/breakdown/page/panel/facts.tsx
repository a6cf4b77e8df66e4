import { Button, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { v4 } from 'uuid'
import { useLanguage } from '../../../../ui/language.ts'
import { sayDay } from '../../../../ui/words/day.ts'
import type { Block, Row, RowFields, SourceKind } from '../../breakdown.ts'
import type { Actions } from '../control/use-control.ts'
import { dueOf } from '../grid/cell-fields.ts'
import type { Model } from '../model.ts'
import { useWords } from '../words/words.ts'

interface Props {
  model: Model
  row: Row
  /** How many rows are chosen: date and block are set for all of them. */
  chosen: number
  does: Actions
}

/** What a row holds that a layout need not show: its date, block, other source, and parts. */
export function Facts({ model, row, chosen, does }: Props) {
  const w = useWords()
  const language = useLanguage()
  const set = (fields: Partial<Omit<RowFields, 'position'>>) =>
    does.run({ do: 'edit', rows: [{ row: row.id, version: row.version, fields }] })
  const { due, source, items } = row
  const { year } = model.breakdown.report
  return (
    <section className="facts">
      {chosen > 1 && <p className="for-chosen">{w.forChosen(chosen)}</p>}
      <div className="field">
        <span>{w.due}</span>
        <span>
          <Typed
            value={due?.text ?? ''}
            label={w.due}
            placeholder={w.dueHint}
            onType={words => does.setFor(row, { due: dueOf(words.trim(), year) })}
          />
          {due && <small>{due.date ? w.dueDay(sayDay(due.date, language)) : w.noDay}</small>}
        </span>
      </div>
      <div className="field">
        <span>{w.block}</span>
        <Select
          size="small"
          aria-label={w.block}
          value={row.block}
          onChange={(block: Block) => does.setFor(row, { block })}
          options={(['targets', 'work', 'livelihood'] as const).map(value => ({ value, label: w.blocks[value] }))}
        />
      </div>
      <div className="field">
        <span>{w.sourceKind}</span>
        <span>
          <Select
            size="small"
            aria-label={w.sourceKind}
            popupMatchSelectWidth={false}
            value={source.kind}
            onChange={(kind: SourceKind) => set({ source: { ...source, kind } })}
            options={(Object.keys(w.sourceKinds) as SourceKind[]).map(value => ({
              value,
              label: w.sourceKinds[value],
            }))}
          />
          {source.kind !== 'report' && (
            <Typed
              value={source.note}
              label={w.sourceNote}
              placeholder={w.sourceNote}
              onType={note => set({ source: { ...source, note: note.trim() } })}
            />
          )}
        </span>
      </div>
      <div className="field">
        <span>{w.items}</span>
        <span>
          {items.length > 0 && <small>{items.length} </small>}
          <Button
            size="small"
            type="text"
            onClick={() =>
              set({
                items: [
                  ...items,
                  { id: v4(), text: w.newItem, owners: { lead: null, others: [] }, due: null, proposed: {} },
                ],
              })
            }
          >
            {w.addItem}
          </Button>
        </span>
      </div>
    </section>
  )
}

/** A field that is kept when one leaves it, or presses Enter. */
export function Typed({
  value,
  label,
  placeholder,
  onType,
}: {
  value: string
  label: string
  placeholder?: string
  onType: (words: string) => void
}) {
  const [typed, type] = useState(value)
  useEffect(() => type(value), [value])
  const keep = () => {
    if (typed !== value) onType(typed)
  }
  return (
    <Input
      size="small"
      aria-label={label}
      {...(placeholder && { placeholder })}
      value={typed}
      onChange={event => type(event.target.value)}
      onBlur={keep}
      onPressEnter={keep}
    />
  )
}
