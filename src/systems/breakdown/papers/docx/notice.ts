import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx'
import { blockWidth } from '../../../../office/docx/page.ts'
import { titleOf } from '../../../../office/docx/title.ts'
import { fonts, pt, twip } from '../../../../office/docx/type.ts'
import type { Paper } from '../paper.ts'

const body = { spacing: { line: twip(29), lineRule: LineRuleType.EXACT } }
/** Two characters of 三号. */
const indented = { ...body, indent: { firstLine: twip(32) }, alignment: AlignmentType.JUSTIFIED }
/** 成文日期 stands four characters in from the right. */
const signed = { ...body, alignment: AlignmentType.RIGHT, indent: { right: twip(64) } }

/** 28 characters of 16 pt are a hair wider than the block's 156 mm: each gives a quarter of a point. */
const drawn = -5

const run = (text: string) => new TextRun({ text, font: fonts.fang, size: pt(16), characterSpacing: drawn })
const line = (text: string, how: object = body) => new Paragraph({ ...how, children: [run(text)] })

/**
 * The cover note (通知) that the table goes out under. The 文号 is left open for the office to draw, and what the notice
 * leaves empty stays blank.
 */
export function noticeOf({ breakdown, draft }: Paper): Paragraph[] {
  const { title, addressees, body: words, signer, date } = breakdown.notice
  const name = breakdown.title
  return [
    line('〔　　　　〕　　号', { ...body, alignment: AlignmentType.CENTER }),
    line(''),
    titleOf(title, blockWidth('portrait')),
    ...(draft === null ? [] : [line(`（${draft}）`, { ...body, alignment: AlignmentType.CENTER })]),
    line(''),
    line(addressees && (/[：:]$/.test(addressees) ? addressees : `${addressees}：`)),
    ...words.split('\n').map(paragraph => line(paragraph.trim(), indented)),
    line(''),
    line(`附件：${name}`, { ...body, indent: { left: twip(80), hanging: twip(48) } }),
    line(''),
    line(''),
    line(signer, signed),
    line(dated(date), signed),
  ]
}

/** 2019年1月25日: without padding noughts; open for the hand where there is none. */
function dated(date: string | null): string {
  const [year, month, day] = date?.split('-').map(Number) ?? []
  return day ? `${year}年${month}月${day}日` : '　　　　年　　月　　日'
}
