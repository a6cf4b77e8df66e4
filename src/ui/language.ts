import { createContext, useContext } from 'react'

/** The languages that the program speaks. */
export type Language = 'zh' | 'en'

export const LanguageContext = createContext<Language>('zh')
export const useLanguage = (): Language => useContext(LanguageContext)
