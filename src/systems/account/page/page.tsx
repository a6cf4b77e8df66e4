import './page.css'
import type { InputRef } from 'antd'
import { Button } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Account } from '../../../report/account/account.ts'
import { notLastYear } from '../../../report/last-year.ts'
import { Headrope, type Knot } from '../../../ui/headrope.tsx'
import { useKeys } from '../../../ui/keys.ts'
import { useLanguage } from '../../../ui/language.ts'
import { printPart } from '../../../ui/printing.ts'
import { Said, Voice } from '../../../ui/voice.tsx'
import { chosen, wholeAccount } from '../narrowing.ts'
import { tallyOf } from '../tally.ts'
import { useAccountWords } from '../words/words.ts'
import { useAccount } from '../work/use-account.ts'
import { Filters } from './filters.tsx'
import type { Frame, RowActions, Side } from './frame.ts'
import { Head } from './head.tsx'
import { List } from './list.tsx'
import { Summary } from './print.tsx'

interface Props {
  last: Side | null
  now: Side
  frame: Frame
  onOpen: () => void
  /** Which report is last year's: a choice among those that are open, where there is one. */
  choice: ReactNode
}

/** What became of last year's promises (交账): how many stand how, and each with both passages side by side. */
export function AccountPage({ last, now, frame, onOpen, choice }: Props) {
  const words = useAccountWords()
  const account = useAccount(last, now)
  const { item } = frame.place
  const knots: Knot[] = [
    ...[last, now].flatMap((side): Knot[] => {
      if (!side) return []
      const href = side.link?.(null)
      const to = href ? { href, go: () => frame.follow(href) } : {}
      return [{ key: side === last ? 'last' : 'now', label: <Voice>{side.name}</Voice>, ...to }]
    }),
    {
      key: 'account',
      label: words.toYear(last?.reading.year ?? null),
      href: frame.linkTo({ item: null }),
      go: () => frame.change({ item: null }),
    },
  ]
  if (item !== null && account && account !== 'failed' && account.items[item])
    knots.push({ key: 'item', label: words.item(item + 1) })
  return (
    <>
      <Headrope label={words.source} knots={knots} simulated={frame.sample ? words.sample : undefined} />
      <main id="report" tabIndex={-1} className="page account">
        {!last ? (
          <State title={words.noLastTitle} says={words.noLast(now.reading.year)} does={words.openLast} onDo={onOpen}>
            {choice && (
              <div className="choice">
                <p>{words.chooseLast}</p>
                {choice}
              </div>
            )}
          </State>
        ) : account === 'failed' ? (
          <State title={words.toYear(last.reading.year)} says={words.failed} />
        ) : account === null ? (
          <Working title={words.question(last.reading.year)} says={words.working} />
        ) : account.items.length === 0 ? (
          <State title={words.nothingTitle} says={words.nothing} does={words.openLast} onDo={onOpen}>
            {choice}
          </State>
        ) : (
          <Whole {...{ last, now, account, frame, choice }} />
        )}
      </main>
    </>
  )
}

interface WholeProps {
  last: Side
  now: Side
  account: Account
  frame: Frame
  choice: ReactNode
}

function Whole({ last, now, account, frame, choice }: WholeProps) {
  const words = useAccountWords()
  const language = useLanguage()
  const { place, change, letters } = frame
  const { verdict, section, target, find, sort, item } = place
  const rows = useMemo(
    () => chosen(account, last, now, { verdict, section, target, find, sort }),
    [account, last, now, verdict, section, target, find, sort],
  )
  const tally = useMemo(() => tallyOf(account.items), [account])
  const mismatch = useMemo(() => notLastYear(now, last), [now, last])
  const field = useRef<InputRef>(null)
  useShown(item)
  const actions = useRowActions(frame)

  const step = (by: 1 | -1) => {
    const at = item === null ? -1 : rows.indexOf(item)
    const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by]
    if (next !== undefined) change({ item: next })
  }
  const source = (which: 'promise' | 'outcome') => {
    const { promise, outcome } = account.items[item ?? -1] ?? {}
    if (item === null || !promise) return
    if (which === 'outcome' && outcome) actions.open(item, now, outcome)
    else actions.open(item, last, promise)
  }
  const back = () => {
    const focused = document.activeElement as HTMLElement | null
    if (focused?.matches('input')) focused.blur()
    else if (item !== null) change({ item: null })
  }
  useKeys(
    [
      ['j', () => step(1)],
      ['k', () => step(-1)],
      ['o', () => source('outcome')],
      ['O', () => source('promise')],
      ['/', () => field.current?.focus({ cursor: 'all' })],
      ['p', () => printPart()],
      ['Escape', back],
    ],
    letters,
  )
  return (
    <>
      {mismatch && (
        <div className="mismatch" role="alert">
          <p>
            <Said>{words.notNeighbours(mismatch[language])}</Said>
          </p>
          {choice}
        </div>
      )}
      <Head {...{ last, now, account, tally, rows, frame }} />
      <Filters {...{ last, tally, frame, field }} shown={rows.length} />
      {rows.length > 0 ? (
        <List {...{ last, now, account, rows, actions }} selected={item} />
      ) : (
        <div className="state">
          <p>{words.emptyFilter}</p>
          <Button onClick={() => change({ ...wholeAccount, item: null })}>{words.clear}</Button>
        </div>
      )}
      <Summary {...{ last, now, account, tally }} sample={frame.sample} />
    </>
  )
}

function useRowActions(frame: Frame): RowActions {
  const latest = useRef(frame)
  latest.current = frame
  return useMemo(
    () => ({
      select: item => {
        const { place, change } = latest.current
        change({ item: item === place.item ? null : item })
      },
      open: (item, side, place) => {
        const href = side.link?.(place)
        if (!href) return
        // Whoever comes back finds the item that they left from.
        latest.current.change({ item })
        latest.current.follow(href)
      },
    }),
    [],
  )
}

/** What is selected comes into sight and takes the focus, where no field has it. */
function useShown(item: number | null): void {
  useEffect(() => {
    if (item === null) return
    const row = document.getElementById(`item-${item + 1}`)
    row?.scrollIntoView({ block: 'nearest' })
    if (!document.activeElement?.matches('input')) row?.focus({ preventScroll: true })
  }, [item])
}

/** A page that has nothing to show: why, and what to do. */
function State(props: { title: string; says: string; does?: string; onDo?: () => void; children?: ReactNode }) {
  return (
    <div className="state">
      <h1>{props.title}</h1>
      <p>{props.says}</p>
      {props.onDo && (
        <Button type="primary" onClick={props.onDo}>
          {props.does}
        </Button>
      )}
      {props.children}
    </div>
  )
}

/** What is awaited: the question at once, its rows as grey bars. */
function Working({ title, says }: { title: string; says: string }) {
  return (
    <div aria-busy="true">
      <h1>{title}</h1>
      <p role="status">{says}</p>
      <div className="bone" style={{ width: '60%' }} />
      <div className="bone" />
      <div className="bone" style={{ width: '85%' }} />
    </div>
  )
}
