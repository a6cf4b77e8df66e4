import type { Bilingual } from '../../../report/reading.ts'
import type { Place, Problem } from './returned.ts'

type Words = (said: Record<string, string | number>) => Bilingual

/** Every problem in words: what is there, and what becomes of it. */
const words = {
  'other-breakdown': ({ title }) => ({
    zh: `这份表是“${title}”的，不是本方案的，一处也没有读入。请在那份方案里导入。`,
    en: `This sheet belongs to “${title}”, not to this breakdown; nothing was taken. Open that breakdown and read it there.`,
  }),
  'other-year': ({ title, year, own }) => ({
    zh: `这份表是${year}年的“${title}”，本方案是${own}年的，一处也没有读入。请检查是否选错了文件。`,
    en: `This sheet is of ${year} (“${title}”), and this breakdown of ${own}; nothing was taken. Check that it is the right file.`,
  }),
  'no-table': ({ heads }) => ({
    zh: `找不到任务表：没有一行是表头（${heads}）。请保留表头再导入。`,
    en: `No table was found: no row has the heads (${heads}). Keep the head row, then read it again.`,
  }),
  'missing-table': ({ name }) => ({
    zh: `缺少工作表“${name}”，其中各条按未退回处理，没有改动。`,
    en: `The worksheet “${name}” is missing; its rows count as not returned, and stay as they are.`,
  }),
  'missing-column': ({ head }) => ({
    zh: `缺少“${head}”一列，这一列的内容保持不变。`,
    en: `The column “${head}” is missing; what it says stays as it is.`,
  }),
  'ids-gone': () => ({
    zh: '隐藏的条目标识不见了，各条是按序号和文字对上的。请逐处核对。',
    en: 'The hidden row ids are gone; rows were told by number and words. Review each change.',
  }),
  'another-sheet': ({ known, total }) => ({
    zh: `没有条目标识，${total}行中只有${known}行与本方案对得上，一处也没有读入。请检查是否选错了文件。`,
    en: `There are no row ids, and only ${known} of ${total} rows are of this breakdown; nothing was taken. Check that it is the right file.`,
  }),
  partial: ({ count, total }) => ({
    zh: `表中只有${total}条中的${count}条，其余按未退回处理，不作删除。`,
    en: `The sheet has ${count} of ${total} rows; the others count as not returned, not as removed.`,
  }),
  sorted: () => ({
    zh: '各条的次序大部分变了，可能排过序；没有按表中的次序移动。',
    en: 'Most rows stand in another order, as if sorted; their order was not taken.',
  }),
  unmerged: ({ head }) => ({
    zh: `“${head}”一列的合并单元格拆开过，空着的格按原来的内容处理。`,
    en: `Merged cells in “${head}” were taken apart; empty ones are read as they were.`,
  }),
  'foreign-row': ({ text }) => ({
    zh: `这一行的标识不属于本方案（“${text}”），没有读入。要新增，请删去标识。`,
    en: `This row's id is not of this breakdown (“${text}”); it was not taken. To add it, delete the id.`,
  }),
  'other-number': ({ number, text, own }) => ({
    zh: `序号${number}在本方案中是“${own}”，与“${text}”不是一条，没有读入。`,
    en: `Number ${number} is “${own}” in this breakdown, not “${text}”; it was not taken.`,
  }),
  'duplicate-id': ({ first }) => ({
    zh: `这一行与第${first}行的标识相同，像是复制出来的，按新增处理。`,
    en: `This row has the same id as row ${first}, as a copy has; it is taken for a new one.`,
  }),
  'removed-row': ({ text }) => ({
    zh: `这一条在表发出后已被删除（“${text}”），其改动没有读入。要用，请先恢复。`,
    en: `This row was removed after the sheet went out (“${text}”); what it says was not taken. Restore it first to use it.`,
  }),
  'empty-text': () => ({
    zh: '任务内容是空的，没有读入。要删除这一条，请删掉整行。',
    en: 'The task has no words; this was not taken. To remove the row, delete its line.',
  }),
  formula: ({ formula }) => ({
    zh: `这一格是公式（${formula}），没有读入。请改成文字。`,
    en: `This cell is a formula (${formula}); it was not taken. Replace it by words.`,
  }),
  error: ({ error }) => ({
    zh: `这一格是错误值（${error}），没有读入。请改成文字。`,
    en: `This cell is an error (${error}); it was not taken. Replace it by words.`,
  }),
  'no-lead': ({ text }) => ({
    zh: `“${text}”没有★牵头单位，没有读入。请在一个单位前加★。`,
    en: `“${text}” has no lead unit (★); it was not taken. Put ★ before one unit.`,
  }),
  'two-leads': ({ text }) => ({
    zh: `“${text}”有两个以上牵头单位，没有读入。只能有一个。`,
    en: `“${text}” has more than one lead unit; it was not taken. There can be one.`,
  }),
  'frozen-number': ({ was, is }) => ({
    zh: `序号由${was}改成了${is}；印发后序号不变，没有读入。`,
    en: `The number was changed from ${was} to ${is}; numbers are frozen since the issue, so it was not taken.`,
  }),
  'not-kept': ({ head, text }) => ({
    zh: `“${head}”一列的“${text}”没有对应的内容可改，没有读入。`,
    en: `What “${head}” says (“${text}”) is not kept in the breakdown; it was not taken.`,
  }),
  'new-part': ({ text }) => ({
    zh: `新增的分项“${text}”没有读入。请在页面上加到所属的一条里。`,
    en: `The new part “${text}” was not taken. Add it to its row on the page.`,
  }),
} satisfies Record<string, Words>

export type ProblemCode = keyof typeof words

export const problem = (
  code: ProblemCode,
  place: Place | null = null,
  said: Record<string, string | number> = {},
): Problem => ({ code, place, words: located(words[code](said), place) })

function located({ zh, en }: Bilingual, place: Place | null): Bilingual {
  if (!place) return { zh, en }
  const { row, column } = place
  return {
    zh: `第${row}行${column === null ? '' : `${column}列`}：${zh}`,
    en: `Row ${row}${column === null ? '' : `, column ${column}`}: ${en}`,
  }
}
