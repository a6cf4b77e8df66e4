import { useEffect, useState } from 'react'
import { v7 } from 'uuid'
import type { Duties } from '../../../report/owners/duties.ts'
import type { Layout } from '../layouts/layout.ts'
import { layouts as shipped } from '../layouts/shipped.ts'
import { Desk } from './desk/desk.ts'
import { keptSteps, nowhere } from './desk/kept.ts'
import { Failure, getDuties, listLayouts, liveAddress, openBreakdown, transportOf } from './remote.ts'

/** A breakdown that is open, with what one needs to work on it. */
export interface Open {
  desk: Desk
  text: string
  layouts: readonly Layout[]
  duties: Duties | null
}

export type Opening = { state: 'opening' } | { state: 'failed'; failure: Failure | null } | ({ state: 'open' } & Open)

/** Opens a breakdown, takes up what was left unsent, and hears of others' changes while the page is looked at. */
export function useOpened(district: number, id: string): { opening: Opening; again: () => void } {
  const [opening, set] = useState<Opening>({ state: 'opening' })
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once more when asked for
  useEffect(() => {
    let left = false
    let close = () => {}
    set({ state: 'opening' })
    open(district, id).then(
      opened => {
        if (left) return opened.desk.close()
        close = listen(district, id, opened.desk)
        set({ state: 'open', ...opened })
      },
      error => {
        if (!left) set({ state: 'failed', failure: error instanceof Failure ? error : null })
      },
    )
    return () => {
      left = true
      close()
    }
  }, [district, id, tries])
  return { opening, again: () => setTries(tries + 1) }
}

async function open(district: number, id: string): Promise<Open> {
  const listed = listLayouts(district).catch(() => shipped)
  const { breakdown, rows, text, upto } = await openBreakdown(district, id)
  // Without a catalogue units are written by hand.
  const duties = await getDuties(district, breakdown.report.place).catch(() => null)
  const layouts = await listed
  const kept = 'indexedDB' in window ? keptSteps(id) : nowhere
  const transport = transportOf(district, id)
  const desk = new Desk({ breakdown: id, held: { breakdown, rows }, upto, transport, kept, newId: v7 })
  await desk.resume().catch(() => {})
  return { desk, text, layouts, duties }
}

/** Live while somebody looks: a browser opens few connections to one server, and hidden pages need none. */
function listen(district: number, id: string, desk: Desk): () => void {
  let events: EventSource | null = null
  const start = () => {
    events?.close()
    events = null
    if (document.hidden) return
    events = new EventSource(liveAddress(district, id))
    events.onmessage = ({ data }) => desk.hear(JSON.parse(data).upto)
    events.onopen = desk.retry
    desk.retry()
  }
  start()
  document.addEventListener('visibilitychange', start)
  addEventListener('online', desk.retry)
  return () => {
    events?.close()
    document.removeEventListener('visibilitychange', start)
    removeEventListener('online', desk.retry)
    desk.close()
  }
}
