import { createContext, useContext } from 'react'

/** The languages that the program speaks. */
export type Language = 'zh' | 'en'

/** Set by the shell, once for every page. */
export const LanguageContext = createContext<Language>('zh')
/** The page’s language. */
export const useLanguage = (): Language => useContext(LanguageContext)
