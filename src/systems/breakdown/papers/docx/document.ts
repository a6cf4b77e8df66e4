import { Document, Packer } from 'docx'
import { withSubstitutes } from '../../../../office/docx/font-table.ts'
import { annexPage, footers, headers, uprightPage } from '../../../../office/docx/page.ts'
import { fonts, pt } from '../../../../office/docx/type.ts'
import type { Paper } from '../paper.ts'
import { annexOf } from './annex.ts'
import { noticeOf } from './notice.ts'

/** The breakdown as a Word file: the notice, and the table as its annex, numbered on. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const marked = headers(paper.sample)
  const document = new Document({
    title: paper.title,
    creator: 'Gangmu',
    ...(paper.sample !== null && { description: paper.sample }),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        // Without the language, glyphs of other countries are chosen; without the colour, titles are blue.
        document: { run: { font: fonts.fang, size: pt(16), language: { value: 'zh-CN', eastAsia: 'zh-CN' } } },
        title: { run: { font: fonts.title, size: pt(22), color: '000000' } },
      },
    },
    sections: [
      { properties: uprightPage, footers, ...marked, children: noticeOf(paper) },
      { properties: annexPage(paper.layout.orientation), footers, ...marked, children: annexOf(paper) },
    ],
  })
  return withSubstitutes(new Uint8Array(await Packer.toArrayBuffer(document)))
}
