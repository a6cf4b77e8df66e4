import type { Series } from '../../report/account/account.ts'
import type { Language } from '../words.ts'

interface Government {
  place: string | null
  series: Series[]
}

export const printSeriesText = (_g: Government[], _l: Language): string => ''
export const printSeriesCsv = (_g: Government[], _l: Language): string => ''
export const printSeriesJson = (governments: Government[], _l: Language): string => `${JSON.stringify(governments)}\n`
