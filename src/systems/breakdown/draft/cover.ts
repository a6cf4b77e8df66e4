import type { Reading } from '../../../report/reading.ts'
import type { Notice } from '../breakdown.ts'

/** 吴江区2019年重点工作目标任务分解落实方案, with what the report tells of place and year. */
export function titleOf({ place, year }: Reading): string {
  // 苏州市吴江区: the office calls itself by the last of its names.
  const own = place?.replace(/^.+市(?=.+[县区市]$)/, '') ?? ''
  return `${own}${year === null ? '' : `${year}年`}重点工作目标任务分解落实方案`
}

/** The cover note, with nothing in it that only the office can know. */
export const blankNotice = (title: string): Notice => ({
  title: `关于印发《${title}》的通知`,
  addressees: '',
  body: '',
  signer: '',
  date: null,
})
