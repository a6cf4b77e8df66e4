import { useContext } from 'react'
import { type Language, LanguageContext } from '../ui/language.ts'
import { en } from './messages/en.ts'
import { type Messages, zh } from './messages/zh.ts'

export const messages: Record<Language, Messages> = { zh, en }

/** The program's words in the page's language. */
export const useWords = (): Messages => messages[useContext(LanguageContext)]
