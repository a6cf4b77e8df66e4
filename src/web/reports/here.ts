import type { Bilingual, Reading } from '../../report/reading.ts'
import { type Read, Refusal } from './remote.ts'

const notWorkReport: Bilingual = {
  zh: '这份文本不像政府工作报告：没有报告应有的部分。',
  en: 'This does not look like a government work report: its parts are missing.',
}

/** Reads a file in the browser itself, as the server would. The reader is loaded when it is first needed. */
export async function readHere(bytes: Uint8Array, name: string, force: boolean): Promise<Read> {
  const [{ decode }, { readReport }, { isWorkReport }] = await Promise.all([
    import('../../report/input/decode.ts'),
    import('../../report/read.ts'),
    import('../../report/recognise.ts'),
  ])
  const { text } = await decode(bytes, name)
  const reading = readReport(text)
  if (!force && !isWorkReport(text, reading.sections)) throw new Refusal('not-a-work-report', notWorkReport)
  return { name, text, reading }
}

/** Reads a text again with last year's report at hand. */
export async function readWithLast(text: string, last: { text: string; reading: Reading }): Promise<Reading> {
  const { readReport } = await import('../../report/read.ts')
  return readReport(text, { last })
}
