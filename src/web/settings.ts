import { useSyncExternalStore } from 'react'

export const sizes = ['standard', 'large', 'largest'] as const
export type Size = (typeof sizes)[number]
export const scaleOf: Record<Size, number> = { standard: 1, large: 1.15, largest: 1.3 }

/** What a reader chose for this browser: type size, and whether single letters are keys. */
export interface Settings {
  size: Size
  letters: boolean
}

const plain: Settings = { size: 'standard', letters: true }
const listeners = new Set<() => void>()
let settings = stored()
show()

function stored(): Settings {
  try {
    return { ...plain, ...JSON.parse(localStorage.getItem('gangmu.settings') ?? '{}') }
  } catch {
    return plain // a browser that keeps nothing still reads
  }
}

function show() {
  document.documentElement.dataset.size = settings.size
}

export function change(part: Partial<Settings>): void {
  settings = { ...settings, ...part }
  try {
    localStorage.setItem('gangmu.settings', JSON.stringify(settings))
  } catch {
    // kept until the page is closed
  }
  show()
  for (const listener of listeners) listener()
}

export function useSettings(): Settings {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => settings,
  )
}
