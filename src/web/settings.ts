import { useSyncExternalStore } from 'react'
import type { Bilingual } from '../report/reading.ts'

type Language = keyof Bilingual

export const sizes = ['standard', 'large', 'largest'] as const
export type Size = (typeof sizes)[number]

/** What a reader chose for this browser: type size, whether single letters are keys, and the language. */
export interface Settings {
  size: Size
  letters: boolean
  /** null until one was chosen: then the browser's own. */
  language: Language | null
}

const plain: Settings = { size: 'standard', letters: true, language: null }
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

/** The language of whoever's address names none: the chosen one, else the first of the browser's that is ours. */
export function usualLanguage(): Language {
  if (settings.language) return settings.language
  const first = navigator.languages.find(language => /^(zh|en)\b/i.test(language))
  return first && /^zh/i.test(first) ? 'zh' : 'en'
}

function show() {
  document.documentElement.dataset.size = settings.size
}

/** Changes some of them, and keeps them in this browser. */
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

/** The settings, and again when they change. */
export function useSettings(): Settings {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => settings,
  )
}
