import type { Bilingual } from '../../report/reading.ts'
import type { Place, Problem } from './returned.ts'

type Words = (said: Record<string, string>) => Bilingual

const words = {
  'no-table': ({ heads }) => ({
    zh: `找不到核对表：没有一行是表头（${heads}）。请保留表头。`,
    en: `No table of figures was found: no row has the heads (${heads}). Keep the head row.`,
  }),
  'missing-column': ({ head }) => ({
    zh: `缺少“${head}”一列，按没有填处理。`,
    en: `The column “${head}” is missing; it counts as not filled in.`,
  }),
  'other-draft': () => ({
    zh: '这份核对单是按另一稿发出的，各项按原文和数据对到本稿；对不上的在下面列出。',
    en: 'This sheet was made from another draft; its figures were found in this one by their words. Those that were not are listed.',
  }),
  'other-kind': () => ({
    zh: '这不是数据核对单，没有读入。请检查是否选错了文件。',
    en: 'This is no sheet of figures to confirm; nothing was read. Check that it is the right file.',
  }),
  'other-year': ({ year, own }) => ({
    zh: `这份核对单是${year}年报告的，本稿是${own}年的，没有读入。`,
    en: `This sheet is of the ${year} report, and the draft of ${own}; nothing was read.`,
  }),
  'ids-gone': () => ({
    zh: '隐藏的数据标识不见了，各项是按原文和数据对上的。请逐项核对。',
    en: 'The hidden ids are gone; figures were told by their words. Review each.',
  }),
  'unknown-figure': ({ shown, sentence }) => ({
    zh: `本稿里没有这个数据（“${shown}”，${sentence}），没有读入。`,
    en: `The draft has no such figure (“${shown}”, ${sentence}); it was not read.`,
  }),
  twice: ({ first }) => ({
    zh: `这个数据在第${first}行已有意见，两处不一样，这一行没有读入。`,
    en: `This figure is answered in row ${first} already, and otherwise; this row was not read.`,
  }),
  both: ({ to }) => ({
    zh: `既填了“确认”又写了更正（“${to}”），按更正处理，请核实。`,
    en: `It says both 确认 and a correction (“${to}”); it is taken as the correction. Ask the unit.`,
  }),
  'no-value': () => ({
    zh: '填了“更正”，但没有写更正为多少，没有读入。',
    en: 'It says 更正, but not to what; it was not read.',
  }),
  'not-a-figure': ({ to }) => ({
    zh: `“${to}”读不出数据，原样列出，请核实。`,
    en: `“${to}” cannot be read as a figure; it is listed as written. Ask the unit.`,
  }),
  'other-unit': ({ to, unit }) => ({
    zh: `“${to}”的单位与初稿的（${unit}）不同，请核实。`,
    en: `“${to}” has another unit than the draft (${unit}). Ask the unit.`,
  }),
  'unknown-verdict': ({ said }) => ({
    zh: `核对意见“${said}”看不懂，没有读入。请填“确认”、“更正”或“删除”。`,
    en: `The verdict “${said}” is not understood; it was not read. Use 确认, 更正 or 删除.`,
  }),
  formula: ({ said }) => ({
    zh: `这一格是公式或错误值（${said}），没有读入。请改成文字。`,
    en: `This cell is a formula or an error (${said}); it was not read. Replace it by words.`,
  }),
  unsigned: ({ unit }) => ({ zh: `${unit}没有签字。`, en: `${unit} has not signed.` }),
} satisfies Record<string, Words>

/** What could not be read of a sheet, and where. */
export function problem(
  code: keyof typeof words,
  place: Place | null = null,
  said: Record<string, string> = {},
): Problem {
  const { zh, en } = words[code](said)
  if (!place) return { code, place, words: { zh, en } }
  const { row, column } = place
  return {
    code,
    place,
    words: {
      zh: `第${row}行${column === null ? '' : `${column}列`}：${zh}`,
      en: `Row ${row}${column === null ? '' : `, column ${column}`}: ${en}`,
    },
  }
}
