import { type Language, useLanguage } from '../../../../ui/language.ts'
import { en } from './en.ts'
import { type Words, zh } from './zh.ts'

const words: Record<Language, Words> = { zh, en }

/** The system's words in the page's language. */
export const useWords = (): Words => words[useLanguage()]
