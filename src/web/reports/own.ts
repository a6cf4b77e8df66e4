import type { Head } from './pairing.ts'

/** Reports that this tab opened itself: a reload keeps them, for their texts stay in the tab's own store and go with it. */
const key = 'gangmu.opened'

/** Their texts, by their ids. */
export const texts = new Map<string, string>()

interface Named {
  id: string
  name: string
  /** Whose it is, and of which year: what last year's report is found by before it is read again. */
  head: Head | null
}

/** What this tab had opened before it was loaded again. */
export function recall(): Named[] {
  try {
    const kept: (Named & { text: string })[] = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    for (const { id, text } of kept) texts.set(id, text)
    return kept
  } catch {
    return []
  }
}

/** Keeps those reports whose texts are at hand. */
export function remember(reports: Named[]): void {
  const kept = reports.flatMap(({ id, name, head }) =>
    texts.has(id) ? [{ id, name, head: head && headOf(head), text: texts.get(id) }] : [],
  )
  try {
    sessionStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Too much for the tab's store: a reload will ask for the files again.
  }
}

const headOf = ({ title, place, year }: Head): Head => ({ title, place, year })

let made = 0
export const newId = (): string => `own-${Date.now().toString(36)}${(made++).toString(36)}`

/** Whether an address means a report that a tab has opened itself, and that only this tab has. */
export const isOwn = (id: string): boolean => id.startsWith('own-')
