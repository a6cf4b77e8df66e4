import './page.css'
import { Button, type InputRef } from 'antd'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Finding, Reading, Span } from '../../report/reading.ts'
import { Headrope, type Knot } from '../../ui/headrope.tsx'
import { type Address, formatAddress, go, tabOf } from '../address.ts'
import { useWords } from '../language.ts'
import type { Shelved } from '../reports/shelf.ts'
import { useSettings } from '../settings.ts'
import { reportName, sectionName } from '../words/terms.tsx'
import type { RowActions } from './actions.ts'
import { chosen, find, idOf, type Kind } from './items.ts'
import { type Keys, useKeys } from './keys.ts'
import { LastYear } from './last-year.tsx'
import { List } from './list.tsx'
import { type Model, modelOf, paragraphAt } from './model.ts'
import { pathOf } from './outline.ts'
import { inSheet, show, useReadingPlace } from './place.ts'
import { PrintAppendix } from './print.tsx'
import { Rail } from './rail.tsx'
import { Sheet } from './sheet.tsx'
import { Strip } from './strip.tsx'

interface Props {
  report: Shelved
  text: string
  reading: Reading
  last: { text: string } | null
  address: Address
  /** Keys that belong to the frame: open, help. */
  frameKeys: Keys
}

/** The reading view: the report as one likes to read it, and beside it what was read in it. */
export function ReadingPage({ report, text, reading, last, address, frameKeys }: Props) {
  const words = useWords()
  const { letters } = useSettings()
  const model = useMemo(() => modelOf(text, reading, last), [text, reading, last])
  const selected = find(reading, address.at)
  const item: Span | null = selected && (reading[selected.kind][selected.index] ?? null)
  const spots = useMemo(() => spotsOf(reading, find(reading, address.at)), [reading, address.at])
  const rows = useMemo(() => chosen(text, reading, address.tab, address), [text, reading, address])
  const place = useReadingPlace(model)
  const field = useRef<InputRef>(null)
  /** Where the selection was made: the other side moves to it. */
  const origin = useRef<'text' | 'list' | 'keys' | null>(null)

  const select = useCallback((id: string | null, from: 'text' | 'list' | 'keys') => {
    origin.current = from
    go(id ? { at: id, tab: tabOf(id) } : { at: null })
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves when the selection does, and only then
  useEffect(() => {
    if (!address.at || !item) return
    const from = origin.current
    origin.current = null
    if (from !== 'text') show(inSheet(address.at, paragraphAt(model, item.start)))
    if (from === 'keys') (inSheet(address.at, 0) as HTMLElement | null)?.focus({ preventScroll: true })
    document.getElementById(`row-${address.at}`)?.scrollIntoView({ block: 'nearest' })
  }, [address.at, model])

  const actions = useMemo<RowActions>(
    () => ({
      select: id => select(id === new URLSearchParams(location.search).get('at') ? null : id, 'list'),
      spot: start => {
        go({ panel: 'none' })
        requestAnimationFrame(() => showOffset(model, start))
      },
      section: at => {
        go({ panel: 'none' })
        const section = reading.sections[at]
        if (section) inSheet(null, paragraphAt(model, section.start))?.scrollIntoView({ block: 'start' })
      },
      rule: code => go({ rule: code }, true),
    }),
    [model, reading, select],
  )

  const toText = () => {
    go({ panel: 'none' })
    requestAnimationFrame(() => {
      const mark = inSheet(address.at, item ? paragraphAt(model, item.start) : 0) as HTMLElement | null
      show(mark)
      mark?.focus({ preventScroll: true })
    })
  }
  const toList = () => {
    if (matchMedia('(max-width: 59.99em)').matches) go({ panel: 'list' }, true)
    requestAnimationFrame(() => (document.querySelector(`[data-row="${address.at}"]`) as HTMLElement | null)?.focus())
  }

  /** The next thing of a kind in the text: after the selected one, else after what is being read. */
  const step = (kind: Kind, by: 1 | -1) => {
    const all = reading[kind]
    const from = selected?.kind === kind ? selected.index : null
    const at = item?.start ?? place
    const next = from !== null ? from + by : nearest(all, at, by)
    if (all[next]) select(idOf(kind, next), 'keys')
  }
  const walk = (by: 1 | -1) => {
    const at = selected?.kind === address.tab ? rows.indexOf(selected.index) : -1
    const next = rows[at < 0 ? (by > 0 ? 0 : -1) : at + by]
    if (next === undefined) return
    select(idOf(address.tab, next), 'list')
    requestAnimationFrame(() =>
      (document.querySelector(`[data-row="${idOf(address.tab, next)}"]`) as HTMLElement | null)?.focus({
        preventScroll: true,
      }),
    )
  }
  const back = () => {
    const focused = document.activeElement as HTMLElement | null
    if (address.panel !== 'none') go({ panel: 'none' })
    else if (focused?.matches('input')) focused.blur()
    else if (address.at) select(null, 'list')
  }
  useKeys(
    [
      ...frameKeys,
      [']', () => step('commitments', 1)],
      ['[', () => step('commitments', -1)],
      ['f', () => step('figures', 1)],
      ['F', () => step('figures', -1)],
      ['n', () => step('findings', 1)],
      ['N', () => step('findings', -1)],
      ['j', () => walk(1)],
      ['k', () => walk(-1)],
      ['/', () => field.current?.focus({ cursor: 'all' })],
      ['p', () => print()],
      ['Escape', back],
    ],
    letters,
  )

  const name = reportName(reading, report.name)
  const path = pathOf(reading.sections, sectionOf(model, item?.start ?? place))
  const knots: Knot[] = [
    {
      key: 'report',
      label: name,
      href: formatAddress({ ...address, at: null }),
      go: () => {
        select(null, 'list')
        scrollTo(0, 0)
      },
    },
    ...path
      .filter(at => (reading.sections[at]?.level ?? 9) <= 2)
      .map(
        (at): Knot => ({
          key: `s${at}`,
          label: sectionName(reading.sections[at], words),
          href: formatAddress({ ...address, at: null }),
          go: () => {
            select(null, 'list')
            actions.section(at)
          },
        }),
      ),
    ...(selected
      ? chainOf(reading, selected).map(
          (link): Knot => ({
            key: idOf(link.kind, link.index),
            label: { commitments: words.commitment, figures: words.figure, findings: words.finding }[link.kind](
              link.index + 1,
            ),
            href: formatAddress({ ...address, at: idOf(link.kind, link.index) }),
            go: () => select(idOf(link.kind, link.index), 'keys'),
          }),
        )
      : []),
  ]

  return (
    <>
      <Headrope
        label={words.source}
        knots={knots}
        simulated={report.sample ? { kind: words.sample, tag: words.sampleTag } : undefined}
      />
      <div className="reading" data-panel={address.panel}>
        <nav className="contents-pane" aria-label={words.contents}>
          <PanelHead title={words.contents} />
          <Rail
            model={model}
            path={path}
            onGo={actions.section}
            onFilter={section => go({ tab: 'commitments', section, panel: address.panel === 'none' ? 'none' : 'list' })}
          />
        </nav>
        <main id="report" tabIndex={-1} inert={address.panel !== 'none'}>
          <Sheet
            model={model}
            name={name}
            selected={selected && address.at}
            spots={spots}
            onSelect={id => select(id, 'text')}
            onEnter={toList}
          />
          <PrintAppendix model={model} name={name} sample={report.sample} />
        </main>
        <aside className="list-pane" aria-label={words.list}>
          <PanelHead title={words.list} />
          <List model={model} address={address} rows={rows} field={field} actions={actions} onEnter={toText}>
            {address.tab === 'findings' && <LastYear report={report} address={address} />}
          </List>
        </aside>
      </div>
      <Strip model={model} address={address} rows={rows} onStep={walk} onOpen={() => go({ panel: 'list' }, true)} />
    </>
  )
}

/** Closes a panel that lies over the sheet; only there on narrow screens. */
function PanelHead({ title }: { title: string }) {
  const words = useWords()
  return (
    <div className="panel-head">
      <strong>{title}</strong>
      <Button onClick={() => go({ panel: 'none' })}>{words.close}</Button>
    </div>
  )
}

/** The selected thing's own place and those that belong to it. */
function spotsOf(reading: Reading, link: { kind: Kind; index: number } | null): Span[] {
  if (!link) return []
  const { kind, index } = link
  const item = reading[kind][index] as Span
  if (kind !== 'findings') return [item]
  return [item, ...(item as Finding).related.filter(place => place.report === 'this')]
}

/** A figure hangs from the commitment that it stands in. */
function chainOf(reading: Reading, link: { kind: Kind; index: number }): { kind: Kind; index: number }[] {
  if (link.kind !== 'figures') return [link]
  const figure = reading.figures[link.index] as Span
  const index = reading.commitments.findIndex(({ start, end }) => start <= figure.start && end >= figure.end)
  return index < 0 ? [link] : [{ kind: 'commitments', index }, link]
}

const sectionOf = (model: Model, offset: number): number | null =>
  model.paragraphs[paragraphAt(model, offset)]?.section ?? null

function nearest(all: Span[], offset: number, by: 1 | -1): number {
  const next = all.findIndex(({ start }) => start >= offset)
  if (by > 0) return next < 0 ? all.length : next
  return (next < 0 ? all.length : next) - 1
}

function showOffset(model: Model, offset: number): void {
  show(inSheet(null, paragraphAt(model, offset)))
  const spots = document.querySelectorAll('.sheet .spot')
  const paragraph = inSheet(null, paragraphAt(model, offset))
  show([...spots].find(spot => paragraph?.contains(spot)))
}
