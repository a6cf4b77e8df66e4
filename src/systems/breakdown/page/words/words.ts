import { createContext, useContext } from 'react'
import { en } from './en.ts'
import { type Words, zh } from './zh.ts'

export type Language = 'zh' | 'en'

const all: Record<Language, Words> = { zh, en }

export const wordsIn = (language: Language): Words => all[language]

export const LanguageContext = createContext<Language>('zh')
export const useLanguage = (): Language => useContext(LanguageContext)
export const useWords = (): Words => all[useContext(LanguageContext)]
