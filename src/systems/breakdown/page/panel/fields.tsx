import { Button, Input, Select } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import type { Owners, Row, RowFields, SubItem } from '../../breakdown.ts'
import type { Actions } from '../control/use-control.ts'
import type { Model } from '../model.ts'
import type { Choice } from '../units.ts'
import { useWords } from '../words/words.ts'
import { Typed } from './facts.tsx'

interface Props {
  model: Model
  row: Row
  does: Actions
  units: readonly Choice[]
  posts: readonly Choice[]
}

/** A row on a phone: what the sheet edits in place, as fields under the thumb. */
export function Fields({ row, does, units, posts }: Props) {
  const w = useWords()
  const set = (fields: Partial<Omit<RowFields, 'position'>>) =>
    does.run({ do: 'edit', rows: [{ row: row.id, version: row.version, fields }] })
  const part = (item: SubItem, change: Partial<SubItem>) =>
    set({ items: row.items.map(one => (one.id === item.id ? { ...one, ...change } : one)) })
  return (
    <section className="fields">
      <Words value={row.text} label={w.text} onType={text => set({ text })} />
      <Labelled label={w.project}>
        <Typed value={row.project} label={w.project} onType={project => set({ project })} />
      </Labelled>
      <UnitFields owners={row.owners} units={units} onChange={owners => set({ owners })} />
      <Labelled label={w.leaders}>
        <Select
          mode="tags"
          aria-label={w.leaders}
          value={row.leaders}
          onChange={(leaders: string[]) => set({ leaders })}
          options={posts.map(({ name }) => ({ value: name }))}
        />
      </Labelled>
      {row.items.map((item, at) => (
        <fieldset key={item.id}>
          <legend>
            {w.items} {at + 1}
          </legend>
          <Words value={item.text} label={w.itemText} onType={text => part(item, { text })} />
          <UnitFields owners={item.owners} units={units} onChange={owners => part(item, { owners })} />
          <Button onClick={() => set({ items: row.items.filter(one => one.id !== item.id) })}>{w.removeItem}</Button>
        </fieldset>
      ))}
    </section>
  )
}

function UnitFields({
  owners,
  units,
  onChange,
}: {
  owners: Owners
  units: readonly Choice[]
  onChange: (owners: Owners) => void
}) {
  const w = useWords()
  const options = units.map(({ name, aliases }) => ({ value: name, label: name, aliases: aliases.join(' ') }))
  const filterOption = (said: string, option?: { value: string; aliases: string }) =>
    `${option?.value} ${option?.aliases}`.includes(said.trim())
  return (
    <>
      <Labelled label={w.leadUnit}>
        <Select
          showSearch={{ filterOption }}
          allowClear
          aria-label={w.leadUnit}
          placeholder={w.unset}
          value={owners.lead}
          onChange={(lead: string | undefined) => onChange({ ...owners, lead: lead ?? null })}
          options={options}
        />
      </Labelled>
      <Labelled label={w.others}>
        <Select
          mode="tags"
          showSearch={{ filterOption }}
          aria-label={w.others}
          value={owners.others}
          onChange={(others: string[]) => onChange({ ...owners, others })}
          options={options.filter(({ value }) => value !== owners.lead)}
        />
      </Labelled>
    </>
  )
}

function Words({ value, label, onType }: { value: string; label: string; onType: (words: string) => void }) {
  const [typed, type] = useState(value)
  useEffect(() => type(value), [value])
  return (
    <Labelled label={label}>
      <Input.TextArea
        autoSize
        lang="zh-CN"
        aria-label={label}
        value={typed}
        onChange={event => type(event.target.value)}
        onBlur={() => typed.trim() !== value && typed.trim() && onType(typed.trim())}
      />
    </Labelled>
  )
}

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="labelled">
    <span>{label}</span>
    {children}
  </div>
)
