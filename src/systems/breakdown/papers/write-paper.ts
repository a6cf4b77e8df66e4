import { printable } from '../../../office/sheet/sheet.ts'
import type { PaperKind } from './kinds.ts'
import { type PaperInput, paperOf } from './paper.ts'

/** Sets a breakdown as a file. Only the chosen format's code is loaded. */
export async function writePaper(kind: PaperKind, input: PaperInput): Promise<Uint8Array> {
  const paper = paperOf(kind === 'docx' || kind === 'xlsx' ? printed(input) : input)
  switch (kind) {
    case 'docx':
      return (await import('./docx/document.ts')).writeDocx(paper)
    case 'xlsx':
      return (await import('./xlsx/workbook.ts')).writeXlsx(paper)
    case 'csv':
      return encode((await import('./csv.ts')).csvOf(paper))
    case 'md':
      return encode((await import('./markdown.ts')).markdownOf(paper))
    case 'json':
      return encode((await import('./json.ts')).jsonOf(paper))
  }
}

/** All its texts as XML can hold them. */
const printed = <T>(value: T): T => {
  if (typeof value === 'string') return printable(value) as T
  if (Array.isArray(value)) return value.map(printed) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, printed(each)])) as T
}

const encode = (text: string) => new TextEncoder().encode(text)
