import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { Finding, Reading, Span } from '../../report/reading.ts'
import { type Address, go, tabOf } from '../address.ts'
import { isNarrow } from '../narrow.ts'
import type { RowActions } from './actions.ts'
import { find, idOf, type Kind, marked } from './items.ts'
import type { Model } from './model.ts'
import { passageOf } from './passage.ts'
import { bring, inSheet, readingPlace, show, showOffset } from './place.ts'

export interface Selection {
  /** Where the selected thing stands, and what else belongs to it. */
  spots: Span[]
  /** Selects something in the text, or nothing. */
  mark: (id: string | null) => void
  /** Selects something and goes there. */
  lead: (id: string) => void
  actions: RowActions
  /** From a selected mark to its row. */
  toList: () => void
  /** The next thing of a kind in the text: after the selected one, else after what is being read. */
  step: (kind: Kind, by: 1 | -1) => void
  /** The next row of the list. */
  walk: (by: 1 | -1) => void
}

const row = (id: string | null) => document.querySelector<HTMLElement>(`[data-row="${id}"]`)

/** What is selected stands in the address; the text and the list each follow when the other side selects. */
export function useSelection(model: Model, address: Address, rows: number[]): Selection {
  const { reading } = model
  const selected = useMemo(() => find(reading, address.at), [reading, address.at])
  const passage = useMemo(() => passageOf(address.at, model.text), [address.at, model])
  const item: Span | undefined = selected ? reading[selected.kind][selected.index] : (passage ?? undefined)
  const spots = useMemo(() => (passage ? [passage] : spotsOf(reading, selected)), [reading, selected, passage])
  /** Where the selection was made: the other side moves to it. */
  const origin = useRef<'text' | 'list' | 'keys' | null>(null)
  const now = useRef({ address, rows, selected, item })
  now.current = { address, rows, selected, item }

  const select = useCallback((id: string | null, from: 'text' | 'list' | 'keys') => {
    origin.current = from
    go(id ? { at: id, tab: tabOf(id) } : { at: null })
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: moves when the selection does, and only then
  useEffect(() => {
    if (!address.at || !item) return
    const from = origin.current
    origin.current = null
    const mark = inSheet(model, address.at, item.start)
    if (passage) showOffset(model, passage.start)
    else if (from !== 'text') show(mark)
    if (from === 'keys') mark?.focus({ preventScroll: true })
  }, [address.at, model])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list follows too when it is opened over the text
  useEffect(() => {
    if (address.at) bring(document.getElementById(`row-${address.at}`), 'nearest')
  }, [address.at, address.panel, model])

  const rest = useMemo(
    () => ({
      mark: (id: string | null) => select(id, 'text'),
      lead: (id: string) => select(id, 'keys'),
      actions: {
        select: id => select(id === now.current.address.at ? null : id, 'list'),
        spot: start => {
          go({ panel: 'none' })
          requestAnimationFrame(() => showOffset(model, start))
        },
        section: at => {
          go({ panel: 'none' })
          const section = reading.sections[at]
          if (section) bring(inSheet(model, null, section.start), 'start')
        },
        text: () => {
          go({ panel: 'none' })
          requestAnimationFrame(() => {
            const { address, item } = now.current
            const mark = inSheet(model, address.at, item?.start ?? 0)
            show(mark)
            mark?.focus({ preventScroll: true })
          })
        },
        rule: code => go({ rule: code }, true),
      } satisfies RowActions,
      toList: () => {
        if (isNarrow()) go({ panel: 'list' }, true)
        requestAnimationFrame(() => row(now.current.address.at)?.focus())
      },
      step: (kind: Kind, by: 1 | -1) => {
        const { selected, item } = now.current
        const all = marked(reading, kind)
        const from = selected?.kind === kind ? all.indexOf(selected.index) : -1
        const place = item?.start ?? readingPlace(model)
        const next =
          all[
            from < 0
              ? nearest(
                  all.map(index => reading[kind][index] as Span),
                  place,
                  by,
                )
              : from + by
          ]
        if (next !== undefined) select(idOf(kind, next), 'keys')
      },
      walk: (by: 1 | -1) => {
        const { selected, address, rows } = now.current
        const at = selected?.kind === address.tab ? rows.indexOf(selected.index) : -1
        const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by]
        if (next === undefined) return
        const id = idOf(address.tab, next)
        select(id, 'list')
        requestAnimationFrame(() => row(id)?.focus({ preventScroll: true }))
      },
    }),
    [model, reading, select],
  )
  return { spots, ...rest }
}

/** The selected thing's own place and those that belong to it. */
function spotsOf(reading: Reading, thing: { kind: Kind; index: number } | null): Span[] {
  if (!thing) return []
  const item = reading[thing.kind][thing.index] as Span
  if (thing.kind !== 'findings') return [item]
  return [item, ...(item as Finding).related.filter(place => place.report === 'this')]
}

/** The first thing at or after a place, or the last before it. */
function nearest(all: Span[], offset: number, by: 1 | -1): number {
  const next = all.findIndex(({ start }) => start >= offset)
  if (by > 0) return next < 0 ? all.length : next
  return (next < 0 ? all.length : next) - 1
}
