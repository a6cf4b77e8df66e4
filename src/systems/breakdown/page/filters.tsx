import { Button, type InputRef, Segmented, Select } from 'antd'
import { type KeyboardEvent, memo, type RefObject, useMemo } from 'react'
import { FindField } from '../../../ui/find-field.tsx'
import type { SystemPageProps } from '../../../ui/system-page.ts'
import type { Row } from '../breakdown.ts'
import type { Model } from './model.ts'
import { countsOf, everything, type Narrowing, unitsOf } from './narrowing.ts'
import { useWords } from './words/words.ts'
import type { Words } from './words/zh.ts'

interface Props {
  model: Model
  narrowing: Narrowing
  go: SystemPageProps['go']
  field: RefObject<InputRef | null>
  onAccept: (rows: Row[]) => void
}

/** What the sheet is narrowed to, and how many rows that leaves: as many as are listed. */
export const Filters = memo(function Filters({ model, narrowing, go, field, onAccept }: Props) {
  const w = useWords()
  const { rows } = model
  const units = useMemo(() => {
    const count = new Map<string, number>()
    for (const row of rows) for (const unit of new Set(unitsOf(row))) count.set(unit, (count.get(unit) ?? 0) + 1)
    return [...count].sort((a, b) => b[1] - a[1])
  }, [rows])
  const listed = useMemo(() => [...new Map(model.cells.map(({ row }) => [row.id, row])).values()], [model.cells])
  const shown = listed.length
  const said = saidOf(narrowing, w)
  return (
    <div className="sheet-filters">
      <FindField
        field={field}
        value={narrowing.words}
        onFind={words => go({ words: words || null })}
        size="small"
        placeholder={w.filterHint}
        aria-label={w.filter}
        onKeyDown={toSheet}
      />
      <Segmented
        size="small"
        aria-label={w.noticed}
        value={narrowing.only}
        onChange={only => go({ only: only === 'all' ? null : only })}
        options={onlyWords(w).map(([value, label]) => ({ value, label }))}
      />
      <Select
        size="small"
        aria-label={w.block}
        value={narrowing.block ?? ''}
        onChange={block => go({ block: block || null })}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: w.anyBlock },
          ...(['targets', 'work', 'livelihood'] as const).map(value => ({
            value: value as string,
            label: w.blocks[value],
          })),
        ]}
      />
      <Select
        size="small"
        showSearch
        aria-label={w.others}
        value={narrowing.unit ?? ''}
        onChange={unit => go({ unit: unit || null })}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: w.anyUnit },
          ...units.map(([value, count]) => ({ value, label: `${value} ${count}` })),
        ]}
      />
      <p className="summary" role="status">
        {said.length > 0 ? (
          <>
            {w.countSome(shown, rows.length, said.join(w.and))}{' '}
            <button type="button" className="link" onClick={() => go(everything)}>
              {w.clearFilter}
            </button>
          </>
        ) : (
          w.countAll(rows.length, blockCounts(rows, w))
        )}
      </p>
      {narrowing.only === 'proposals' && shown > 0 && (
        <Button size="small" onClick={() => onAccept(listed)}>
          {w.acceptAll(shown)}
        </Button>
      )}
    </div>
  )
})

const onlyWords = (w: Words): [Narrowing['only'], string][] => [
  ['all', w.all],
  ['no-owner', w.noOwner],
  ['no-due', w.noDue],
  ['proposals', w.proposals],
]

function saidOf({ only, block, unit, words }: Narrowing, w: Words): string[] {
  return [
    ...onlyWords(w).flatMap(([key, label]) => (key === only && key !== 'all' ? [label] : [])),
    ...(block ? [w.blocks[block]] : []),
    ...(unit ? [unit] : []),
    ...(words.trim() ? [`“${words.trim()}”`] : []),
  ]
}

function blockCounts(rows: Model['rows'], w: Words): string {
  const parts = (['targets', 'work', 'livelihood'] as const).map(
    block => [w.blocks[block], rows.filter(row => row.block === block).length] as const,
  )
  return parts
    .filter(([, count]) => count > 0)
    .map(([word, count]) => w.partOf(word, count))
    .join(w.plus)
}

/** From the field back to the sheet. */
function toSheet(event: KeyboardEvent) {
  if (event.key !== 'Escape' && event.key !== 'Enter') return
  event.preventDefault()
  document.querySelector<HTMLElement>('.sheet-grid textarea')?.focus()
}

/** The lists that a count leads to. */
export const CountLinks = memo(function CountLinks({ model, go }: Pick<Props, 'model' | 'go'>) {
  const w = useWords()
  const counts = useMemo(() => countsOf(model.rows), [model.rows])
  const lists = [...onlyWords(w).slice(1), onlyWords(w)[0] as [Narrowing['only'], string]]
  return (
    <span className="counts">
      {lists.map(([only, label]) => (
        <button key={only} type="button" onClick={() => go({ ...everything, only: only === 'all' ? null : only })}>
          {label} <b>{counts[only].toLocaleString('en-US')}</b> ›
        </button>
      ))}
    </span>
  )
})
