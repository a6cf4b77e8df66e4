import { type MouseEvent, memo, type ReactNode } from 'react'
import type { AccountItem } from '../../../report/account/account.ts'
import type { Section, Span } from '../../../report/reading.ts'
import { useLanguage } from '../../../ui/language.ts'
import { Link } from '../../../ui/link.tsx'
import { Standing } from '../../../ui/standing.tsx'
import { Said, Voice } from '../../../ui/voice.tsx'
import { sayDay } from '../../../ui/words/day.ts'
import { sayGoals, sayOutcome } from '../amounts.ts'
import { dueBefore } from '../due.ts'
import { sectionWords } from '../section.ts'
import { standingOf } from '../standing.ts'
import { useAccountWords } from '../words/words.ts'
import type { RowActions, Side } from './frame.ts'

interface Props {
  last: Side
  now: Side
  item: AccountItem
  index: number
  section: Section | undefined
  selected: boolean
  actions: RowActions
}

/** A promise and what this year's report says of it: both passages, both numbers, the verdict and its reason. */
export const Item = memo(function Item({ last, now, item, index, section, selected, actions }: Props) {
  const words = useAccountWords()
  const language = useLanguage()
  const { promise, outcome, why } = item
  const goals = sayGoals(promise, last, language)
  const reached = sayOutcome(item, now, language)
  const standing = standingOf(item)
  const due = standing === 'later' ? promise.due : dueBefore(promise)
  const select = ({ target }: MouseEvent) => {
    if (!(target as Element).closest('a') && getSelection()?.isCollapsed) actions.select(index)
  }
  const passage = (side: Side, place: Span, kind: 'promised' | 'reached') => (
    <Passage href={side.link?.(place)} go={() => actions.open(index, side, place)} kind={kind}>
      {side.text.slice(place.start, place.end)}
    </Passage>
  )
  return (
    // A click anywhere selects; keys do so by j and k, and each passage is a link of its own.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <li
      id={`item-${index + 1}`}
      className="item"
      tabIndex={-1}
      data-selected={selected ? '' : undefined}
      aria-current={selected ? 'true' : undefined}
      onClick={select}
    >
      <span className="nth">{index + 1}</span>
      <span className="stands">
        <Standing standing={standing} word={words.standings[standing]} />
        {item.provisional && (
          <small className="provisional" title={words.provisionalWhy}>
            {words.provisional}
          </small>
        )}
      </span>
      <div className="side">
        <span className="unseen">{words.promised}</span>
        {passage(last, promise, 'promised')}
        <small>
          {section?.heading ? <Voice>{section.heading}</Voice> : sectionWords(section, words)}
          {due && ` · ${words.dueBy(sayDay(due, language))}`}
        </small>
      </div>
      <div className="amount" data-label={words.target}>
        {goals.map(goal => (
          <b key={goal} className="value promised">
            <Said>{goal}</Said>
          </b>
        ))}
        {goals.length === 0 && (
          <span className={promise.stage ? 'promised stage' : 'none'}>
            {promise.stage ? words.stages[promise.stage] : words.noNumber}
          </span>
        )}
      </div>
      <div className="amount" data-label={words.reached}>
        {reached ? (
          <b className="value reached">
            <Said>{reached}</Said>
          </b>
        ) : (
          <span className="none">–</span>
        )}
      </div>
      <div className="side">
        <span className="unseen">{words.reached}</span>
        {outcome && passage(now, outcome, 'reached')}
        <p className="why">
          <Said>{why[language]}</Said>
        </p>
      </div>
    </li>
  )
})

interface PassageProps {
  href: string | undefined
  go: () => void
  kind: 'promised' | 'reached'
  children: string
}

/** A document's words; a click leads to where they stand. What is promised is an outline, what was reached is solid. */
function Passage({ href, go, kind, children }: PassageProps): ReactNode {
  return (
    <span className="quote" lang="zh-CN">
      {href ? (
        <Link className={`passage ${kind}`} href={href} go={go}>
          {children}
        </Link>
      ) : (
        <span className={`passage ${kind}`}>{children}</span>
      )}
    </span>
  )
}
