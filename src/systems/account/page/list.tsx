import { memo, useMemo } from 'react'
import type { Account, AccountItem } from '../../../report/account/account.ts'
import { innermost } from '../../../report/structure/innermost.ts'
import { standingOf } from '../standing.ts'
import { useAccountWords } from '../words/words.ts'
import type { RowActions, Side } from './frame.ts'
import { Item } from './item.tsx'

interface Props {
  last: Side
  now: Side
  account: Account
  rows: number[]
  selected: number | null
  actions: RowActions
}

/** The items, promise beside outcome; what is due in later years under a line of its own. */
export const List = memo(function List({ last, now, account, rows, selected, actions }: Props) {
  const words = useAccountWords()
  const sectionAt = useMemo(() => innermost(last.reading.sections), [last])
  const isLater = (index: number) => standingOf(account.items[index] as AccountItem) === 'later'
  const due = rows.filter(index => !isLater(index))
  const later = rows.filter(isLater)
  const items = (indices: number[]) =>
    indices.map(index => {
      const item = account.items[index] as AccountItem
      return (
        <Item
          key={index}
          {...{ last, now, item, index, actions }}
          selected={index === selected}
          section={last.reading.sections[sectionAt(item.promise.start) ?? -1]}
        />
      )
    })
  return (
    <div className="account-list">
      <div className="columns" aria-hidden="true">
        <span>{words.nth}</span>
        <span>{words.verdict}</span>
        <span>{words.promisedIn(last.reading.year)}</span>
        <span className="amount">{words.target}</span>
        <span className="amount">{words.reached}</span>
        <span>{words.reachedIn(now.reading.year)}</span>
      </div>
      {due.length > 0 && <ol>{items(due)}</ol>}
      {later.length > 0 && (
        <section>
          <h2>
            {words.laterGroup} <small>{later.length}</small>
          </h2>
          <ol>{items(later)}</ol>
        </section>
      )}
    </div>
  )
})
