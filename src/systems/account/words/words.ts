import { type Language, useLanguage } from '../../../ui/language.ts'
import { en } from './en.ts'
import { type AccountWords, zh } from './zh.ts'

export const accountWords: Record<Language, AccountWords> = { zh, en }

/** The system's words in the page's language. */
export const useAccountWords = (): AccountWords => accountWords[useLanguage()]
