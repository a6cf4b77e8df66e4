import type { Bilingual, Reading } from '../../report/reading.ts'
import { type Read, Refusal } from './remote.ts'

const notWorkReport: Bilingual = {
  zh: '这份文本不像政府工作报告：没有报告应有的部分。',
  en: 'This does not look like a government work report: its parts are missing.',
}

const unreachable: Bilingual = {
  zh: '服务连不上，读这种文件的程序还没有载入。请启动服务（npm start），刷新页面，再打开这个文件。',
  en: 'The server does not answer, and the part that reads such files was not loaded before. Start the server (npm start), reload this page, then open the file again.',
}

export const loadReader = () =>
  Promise.all([
    import('../../report/input/decode.ts'),
    import('../../report/read.ts'),
    import('../../report/recognise.ts'),
  ])

/** What reads the formats but plain text; the reader asks for each only when a file of its kind comes. */
export const loadFormats = () =>
  Promise.all([
    import('../../report/input/docx.ts'),
    import('../../report/input/html.ts'),
    import('../../report/input/pdf.ts'),
    import('unpdf').then(({ getResolvedPDFJS }) => getResolvedPDFJS()),
  ])

/** Reads a file in the browser itself, as the server would. */
export async function readHere(bytes: Uint8Array, name: string, force: boolean): Promise<Read> {
  const [{ decode }, { readReport }, { isWorkReport }] = await loadReader().catch(lost)
  const { text } = await decode(bytes, name).catch(reason => (reason.words ? Promise.reject(reason) : lost()))
  const reading = readReport(text)
  if (!force && !isWorkReport(text, reading.sections)) throw new Refusal('not-a-work-report', notWorkReport)
  return { name, text, reading }
}

/** A refused file says why in words; anything else is a part of the program that could not be had. */
const lost = (): never => {
  throw new Refusal('unreachable', unreachable)
}

/** Reads a text again, with last year's report at hand or without. */
export async function readAgain(text: string, last: { text: string; reading: Reading } | null): Promise<Reading> {
  const { readReport } = await import('../../report/read.ts')
  return readReport(text, last ? { last } : {})
}
