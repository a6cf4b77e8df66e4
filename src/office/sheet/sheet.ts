/** A worksheet as it came in (表格): plain cells, and what a reader must know of them. */
export interface Sheet {
  name: string
  hidden: boolean
  lines: SheetLine[]
}

/** A line of a worksheet (行). */
export interface SheetLine {
  /** As the program that made it counts: from 1. */
  row: number
  /** From column A on; there may be fewer than in other lines. */
  cells: SheetCell[]
}

/** A cell as it came in (单元格). */
export interface SheetCell {
  /** Trimmed, with line ends as \n; of a merged cell its text in every place that it covers. */
  text: string
  /** Covered by a merged cell that begins above or to the left. */
  covered: boolean
  /** What stands here instead of words: a formula, or an error such as #REF!. */
  wrong: { kind: 'formula' | 'error'; words: string } | null
}

/** D for 3. */
export function columnName(at: number): string {
  return (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26))
}

/** Text without the characters that XML cannot hold, nor therefore Word and Excel; a line of Word's ends in one (\v). */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')

/** A cell's words without what spreadsheets add or lose: ends of lines, blanks around, characters no file can hold. */
export const cellWords = (text: string): string =>
  printable(text.replaceAll(/\r\n?|\u2028|\u2029/g, '\n'))
    .replaceAll(/[\u200b\ufeff]/g, '')
    .trim()
