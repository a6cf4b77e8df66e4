import { decodeText } from '../../report/input/text.ts'
import { openZip } from '../../report/input/unzip.ts'
import type { Bilingual } from '../../report/reading.ts'
import { readCsv } from './csv.ts'
import { readTables, wordPart } from './read-docx.ts'
import { cellWords, type Sheet } from './sheet.ts'

/** Bigger than any table of an office. */
const most = 20 << 20

/** Why bytes are no sheet that can be read (读不了的表格). */
export class SheetError extends Error {
  readonly code: keyof typeof messages
  readonly words: Bilingual
  constructor(code: keyof typeof messages) {
    super(messages[code].en)
    this.code = code
    this.words = messages[code]
  }
}

const messages = {
  'too-large': {
    zh: '文件超过20MB，不像是任务表。请检查是否选错了文件。',
    en: 'The file is over 20 MB, which no such table is. Check that it is the right file.',
  },
  'old-format': {
    zh: '这是旧格式的表格（.xls、.et）或加了密码的表格。请在 Excel 或 WPS 中去掉密码，另存为 .xlsx。',
    en: 'This is a sheet in an old format (.xls, .et), or behind a password. Remove the password and save it as .xlsx.',
  },
  unreadable: {
    zh: '读不出表格：文件不完整，或不是 .xlsx、.csv、.docx。请重新导出或另存为 .xlsx。',
    en: 'No sheet can be read in it: the file is incomplete, or none of .xlsx, .csv, .docx. Save it as .xlsx again.',
  },
} satisfies Record<string, Bilingual>

/** The worksheets of an .xlsx or .csv file, or the tables of a .docx. */
export async function readSheets(bytes: Uint8Array): Promise<Sheet[]> {
  if (bytes.length > most) throw new SheetError('too-large')
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new SheetError('old-format')
  if (starts(bytes, [0x50, 0x4b])) return readArchive(bytes)
  return [csvSheet(bytes)]
}

const starts = (bytes: Uint8Array, mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

async function readArchive(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    // What unpacks to more than a document ever does is refused before the workbook is built in memory.
    const zip = openZip(bytes)
    for (const name of zip.names) zip.read(name, () => {})
    if (zip.names.includes(wordPart)) return readTables(zip)
    return await (await import('./read-xlsx.ts')).readWorkbook(bytes)
  } catch (error) {
    throw Object.assign(new SheetError('unreadable'), { cause: error })
  }
}

function csvSheet(bytes: Uint8Array): Sheet {
  const lines = readCsv(textOf(bytes)).map((cells, n) => ({
    row: n + 1,
    cells: cells.map(text => ({ text: cellWords(text), covered: false, wrong: null })),
  }))
  return { name: 'csv', hidden: false, lines }
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text
  } catch {
    throw new SheetError('unreadable')
  }
}
