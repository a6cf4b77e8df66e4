/** One measurement, in a process of its own: `measure.ts all | grown MEGABYTES | recognizers`. Prints it as JSON. */
import { readReport } from '../src/report/read.ts'
import { reportTexts } from '../test/shared.ts'

export interface Measured {
  texts: number
  characters: number
  seconds: number
  /** Bytes of memory, at most at any time. */
  peak: number
  found: number
}

const [what, size] = process.argv.slice(2)
const texts = reportTexts().map(({ text }) => text)
const measured = what === 'grown' ? [grow(texts, Number(size) * 1e6)] : repeat(texts, 600_000)
const count = what === 'recognizers' ? await recognizers() : (text: string) => readReport(text).figures.length

const started = performance.now()
let found = 0
for (const text of measured) found += count(text)
const seconds = (performance.now() - started) / 1000

const answer: Measured = {
  texts: measured.length,
  characters: measured.reduce((sum, text) => sum + text.length, 0),
  seconds,
  peak: process.resourceUsage().maxRSS * 1024,
  found,
}
console.log(JSON.stringify(answer))

/** Reports one after another in one text, until it has so many bytes in UTF-8. */
function grow(texts: string[], bytes: number): string {
  let text = ''
  for (let length = 0, i = 0; length < bytes; i++) {
    const next = texts[i % texts.length] as string
    length += Buffer.byteLength(next)
    text += `${next}\n`
  }
  return Buffer.from(text).subarray(0, bytes).toString()
}

/** The texts, over and over until there are about so many characters: real reports need no repeating. */
function repeat(texts: string[], characters: number): string[] {
  const repeated = [...texts]
  let length = texts.reduce((sum, text) => sum + text.length, 0)
  for (let i = 0; length < characters; i++) {
    const next = texts[i % texts.length] as string
    repeated.push(next)
    length += next.length
  }
  return repeated
}

/** The number, percentage and dimension models for Chinese, paragraph by paragraph as they are meant to be used. */
async function recognizers(): Promise<(text: string) => number> {
  const suite = (await import('@microsoft/recognizers-text-suite')).default
  const culture = suite.Culture.Chinese
  const models = [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeDimension]
  for (const recognize of models) recognize('1个', culture)
  return text => {
    let figures = 0
    for (const paragraph of text.split('\n'))
      for (const recognize of models) figures += recognize(paragraph, culture).length
    return figures
  }
}
