import { type InputRef, Segmented, Select } from 'antd'
import type { RefObject } from 'react'
import { FindField } from '../../../ui/find-field.tsx'
import { Said, Voice } from '../../../ui/voice.tsx'
import { wholeAccount } from '../narrowing.ts'
import { sectionWords } from '../section.ts'
import { standings } from '../standing.ts'
import type { Tally } from '../tally.ts'
import { useAccountWords } from '../words/words.ts'
import type { AccountWords } from '../words/zh.ts'
import type { Frame, Side } from './frame.ts'

interface Props {
  last: Side
  tally: Tally
  frame: Frame
  field: RefObject<InputRef | null>
  shown: number
}

/** What the list is narrowed to besides the verdict, and its order; said in words, and in the address. */
export function Filters({ last, tally, frame, field, shown }: Props) {
  const words = useAccountWords()
  const { place, change } = frame
  const { sections } = last.reading
  return (
    <div className="account-filters">
      <FindField
        field={field}
        value={place.find}
        onFind={find => change({ find })}
        placeholder={words.filterPlaceholder}
        aria-label={words.filter}
      />
      {sections.length > 0 && (
        <Select
          className="section"
          aria-label={words.section}
          value={place.section ?? -1}
          onChange={at => change({ section: at === -1 ? null : at })}
          popupMatchSelectWidth={false}
          options={[
            { value: -1, label: words.wholeReport },
            ...sections.flatMap((section, value) =>
              section.level > 2 || section.role === 'review' || section.role === 'problems'
                ? []
                : [
                    {
                      value,
                      label: (
                        <span className={`level-${section.level}`}>
                          {section.heading ? <Voice>{section.heading}</Voice> : words.parts[section.role]}
                        </span>
                      ),
                    },
                  ],
            ),
          ]}
        />
      )}
      <Segmented
        aria-label={words.target}
        value={place.target}
        onChange={target => change({ target })}
        options={(['any', 'with', 'without'] as const).map(value => ({ value, label: words.withNumber[value] }))}
      />
      <Segmented
        aria-label={words.sort}
        value={place.sort}
        onChange={sort => change({ sort })}
        options={(['report', 'worst'] as const).map(value => ({ value, label: words.sorts[value] }))}
      />
      <p className="summary" role="status">
        <Sum {...{ last, tally, frame, shown }} />
      </p>
    </div>
  )
}

/** How many items are listed, and how that number is made. */
function Sum({ last, tally, frame, shown }: Omit<Props, 'field'>) {
  const words = useAccountWords()
  const filters = said(last, frame, words)
  if (filters.length > 0)
    return (
      <>
        <Said>{words.countSome(shown, tally.all, filters.join(words.and))}</Said>{' '}
        <button
          type="button"
          className="link"
          onClick={() => frame.change({ ...wholeAccount, sort: frame.place.sort })}
        >
          {words.clear}
        </button>
      </>
    )
  const parts = standings
    .filter(standing => tally.counts[standing] > 0)
    .map(standing => words.countPart(words.standings[standing], tally.counts[standing]))
  return (
    <>
      {words.countAll(tally.all, parts.join(words.plus))}
      {tally.provisional > 0 && words.and + words.provisionalOf(tally.provisional)}
    </>
  )
}

/** The filters that narrow the list, in words. */
function said(last: Side, { place }: Frame, words: AccountWords): string[] {
  const filters: string[] = []
  if (place.verdict !== 'any') filters.push(words.standings[place.verdict])
  const section = place.section === null ? undefined : last.reading.sections[place.section]
  if (section) filters.push(sectionWords(section, words))
  if (place.target !== 'any') filters.push(words.withNumber[place.target])
  if (place.find.trim()) filters.push(words.quoted(place.find.trim()))
  return filters
}
