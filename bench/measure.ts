/** One measurement, in a process of its own: `measure.ts gangmu|recognizers FILE…`. Prints it as JSON. */
import { readFileSync } from 'node:fs'
import '../src/cli/memory.ts'

export interface Measured {
  texts: number
  characters: number
  seconds: number
  /** Bytes of memory, at most at any time. */
  peak: number
  found: number
}

const [what, ...files] = process.argv.slice(2)
const count = what === 'recognizers' ? await recognizers() : await gangmu()
const texts = files.map(file => readFileSync(file, 'utf8'))

const started = performance.now()
let found = 0
for (const text of texts) found += count(text)
const seconds = (performance.now() - started) / 1000

const answer: Measured = {
  texts: texts.length,
  characters: texts.reduce((sum, text) => sum + text.length, 0),
  seconds,
  peak: process.resourceUsage().maxRSS * 1024,
  found,
}
console.log(JSON.stringify(answer))

/** Reading with checking. */
async function gangmu(): Promise<(text: string) => number> {
  const { readReport } = await import('../src/report/read.ts')
  return text => readReport(text).figures.length
}

/**
 * The models for Chinese that together see a report's quantities, paragraph by paragraph as they are meant to be used.
 * Money needs the currency model, which takes most of the time.
 */
async function recognizers(): Promise<(text: string) => number> {
  const suite = (await import('@microsoft/recognizers-text-suite')).default
  const culture = suite.Culture.Chinese
  const models = [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeDimension, suite.recognizeCurrency]
  for (const recognize of models) recognize('1个', culture)
  return text => {
    let figures = 0
    for (const paragraph of text.split('\n'))
      for (const recognize of models) figures += recognize(paragraph, culture).length
    return figures
  }
}
