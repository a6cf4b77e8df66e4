import { type Language, useLanguage } from '../ui/language.ts'
import { en } from './messages/en.ts'
import { type Messages, zh } from './messages/zh.ts'

/** The program's words in each language. */
export const messages: Record<Language, Messages> = { zh, en }

/** The program's words in the page's language. */
export const useWords = (): Messages => messages[useLanguage()]
