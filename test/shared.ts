/** Report texts to test with: the real ones in `../shared` where that folder lies beside the checkout, else the samples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const real = `${shared}reports/`

export interface ReportText {
  name: string
  text: string
}

export function reportTexts(): ReportText[] {
  const folder = existsSync(real) ? real : `${root}samples/`
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'))
  return names.sort().map(name => ({ name, text: readFileSync(folder + name, 'utf8').replace(/^\uFEFF/, '') }))
}
