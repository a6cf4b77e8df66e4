import { type InputRef, Segmented, Select } from 'antd'
import type { ReactNode, RefObject } from 'react'
import { FindField } from '../../ui/find-field.tsx'
import { useLanguage } from '../../ui/language.ts'
import { Said } from '../../ui/voice.tsx'
import { sayDay } from '../../ui/words/day.ts'
import { type Address, go } from '../address.ts'
import { useWords } from '../language.ts'
import { useNarrow } from '../narrow.ts'
import { unfiltered } from '../narrowing.ts'
import { sectionWords } from '../words/section.ts'
import { sectionName } from '../words/terms.tsx'
import { dueDays, hasTarget, isPromised, type Kind, severityOrder } from './items.ts'
import type { Model } from './model.ts'

interface Props {
  model: Model
  address: Address
  field: RefObject<InputRef | null>
  shown: number
}

const n = (count: number) => count.toLocaleString('en-US')

/** What the list is narrowed to; said in words above it, and in the address. */
export function Filters({ model, address, field, shown }: Props) {
  const words = useWords()
  const narrow = useNarrow()
  const kind = address.tab
  return (
    <div className="filters">
      <FindField
        key={kind}
        field={field}
        value={address.find}
        onFind={find => go({ find })}
        placeholder={narrow ? words.filter : words.filterPlaceholder}
        aria-label={words.filter}
      />
      <SectionChoice model={model} address={address} />
      {kind === 'commitments' && <CommitmentChoices model={model} address={address} />}
      {kind === 'figures' && (
        <Segmented
          size="small"
          aria-label={words.role}
          value={address.figures}
          onChange={figures => go({ figures })}
          options={(['any', 'reached', 'promised'] as const).map(value => ({ value, label: words.kinds[value] }))}
        />
      )}
      {kind === 'findings' && (
        <Segmented
          size="small"
          aria-label={words.findings}
          value={address.severity}
          onChange={severity => go({ severity })}
          options={(['any', ...severityOrder] as const).map(value => ({
            value,
            label: value === 'any' ? words.allSeverities : words.severities[value],
          }))}
        />
      )}
      <Summary model={model} address={address} shown={shown} />
    </div>
  )
}

function SectionChoice({ model, address }: { model: Model; address: Address }) {
  const words = useWords()
  const { sections } = model.reading
  if (sections.length === 0) return null
  return (
    <Select
      className="wide"
      size="small"
      aria-label={words.section}
      value={address.section ?? -1}
      onChange={at => go({ section: at === -1 ? null : at })}
      popupMatchSelectWidth={false}
      options={[
        { value: -1, label: words.wholeReport },
        ...sections.flatMap((section, value) =>
          section.level > 2
            ? []
            : [{ value, label: <span className={`level-${section.level}`}>{sectionName(section, words)}</span> }],
        ),
      ]}
    />
  )
}

function CommitmentChoices({ model, address }: { model: Model; address: Address }) {
  const words = useWords()
  const language = useLanguage()
  const { commitments } = model.reading
  const due = commitments.filter(commitment => commitment.due).length
  const count = (label: ReactNode, number: number) => (
    <>
      {label} <small>{n(number)}</small>
    </>
  )
  return (
    <>
      <Select
        size="small"
        aria-label={words.due}
        value={address.due}
        onChange={value => go({ due: value })}
        popupMatchSelectWidth={false}
        options={[
          { value: 'any', label: words.dues.any },
          { value: 'with', label: count(words.dues.with, due) },
          { value: 'without', label: count(words.dues.without, commitments.length - due) },
          ...dueDays(model.reading).map(([day, number]) => ({
            value: day,
            label: count(words.dueBy(sayDay(day, language)), number),
          })),
        ]}
      />
      <Segmented
        size="small"
        aria-label={words.targets}
        value={address.target}
        onChange={target => go({ target })}
        options={(['any', 'with', 'without'] as const).map(value => ({ value, label: words.withTarget[value] }))}
      />
    </>
  )
}

/** How many rows there are, and how that number is made. */
function Summary({ model, address, shown }: { model: Model; address: Address; shown: number }) {
  const words = useWords()
  const filters = said(model, address, useLanguage(), words)
  const all = model.reading[address.tab].length
  if (filters.length === 0) {
    return (
      <p className="summary" role="status">
        {words.countAll(
          all,
          parts(model, address.tab, words)
            .filter(([, count]) => count > 0)
            .map(([word, count]) => words.countPart(word, count))
            .join(words.plus),
        )}
      </p>
    )
  }
  return (
    <p className="summary" role="status">
      <Said>{words.countSome(shown, all, filters.join(words.and))}</Said>{' '}
      {shown > 0 && (
        <button type="button" className="link" onClick={() => go(unfiltered)}>
          {words.clear}
        </button>
      )}
    </p>
  )
}

function parts({ reading }: Model, kind: Kind, words: ReturnType<typeof useWords>): [string, number][] {
  const share = <T,>(all: T[], test: (item: T) => boolean): [number, number] => {
    const some = all.filter(test).length
    return [some, all.length - some]
  }
  if (kind === 'commitments') {
    const [some, rest] = share(reading.commitments, hasTarget)
    return [
      [words.withTarget.with, some],
      [words.withTarget.without, rest],
    ]
  }
  if (kind === 'figures') {
    const [some, rest] = share(reading.figures, isPromised)
    return [
      [words.kinds.reached, rest],
      [words.kinds.promised, some],
    ]
  }
  return severityOrder.map(severity => [
    words.severities[severity],
    reading.findings.filter(finding => finding.severity === severity).length,
  ])
}

/** The filters that narrow this list, in words. */
function said(model: Model, address: Address, language: 'zh' | 'en', words: ReturnType<typeof useWords>): string[] {
  const filters: string[] = []
  const section = address.section === null ? undefined : model.reading.sections[address.section]
  if (section) filters.push(sectionWords(section, words))
  if (address.tab === 'commitments') {
    if (address.target !== 'any') filters.push(words.withTarget[address.target])
    if (address.due === 'with' || address.due === 'without') filters.push(words.dues[address.due])
    else if (address.due !== 'any') filters.push(words.dueBy(sayDay(address.due, language)))
  }
  if (address.tab === 'figures' && address.figures !== 'any') filters.push(words.kinds[address.figures])
  if (address.tab === 'findings' && address.severity !== 'any') filters.push(words.severities[address.severity])
  if (address.find.trim()) filters.push(words.quoted(address.find.trim()))
  return filters
}
