import { createContext, useContext } from 'react'
import type { Bilingual } from '../report/reading.ts'
import { en } from './messages/en.ts'
import { type Messages, zh } from './messages/zh.ts'

export type Language = keyof Bilingual

export const messages: Record<Language, Messages> = { zh, en }

export const LanguageContext = createContext<Language>('zh')
export const useLanguage = (): Language => useContext(LanguageContext)
/** The program's words in the page's language. */
export const useWords = (): Messages => messages[useContext(LanguageContext)]
