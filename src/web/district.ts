import { useSyncExternalStore } from 'react'
import type { District } from '../ui/system-page.ts'

/** Whose tasks the server keeps; null where it keeps none, or was not asked yet. */
let district: District | null = null
const listeners = new Set<() => void>()

/** Asks once, when the page is opened: what works is kept is settled when the server starts. */
export async function askDistrict(): Promise<void> {
  try {
    const response = await fetch(new URL('api/district', document.baseURI))
    if (!response.ok || !response.headers.get('content-type')?.includes('json')) return
    district = (await response.json()).district
  } catch {
    return // without a server there is nothing to keep tasks in
  }
  for (const listener of listeners) listener()
}

export const useDistrict = (): District | null =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => district,
  )
