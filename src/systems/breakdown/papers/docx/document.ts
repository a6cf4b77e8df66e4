import { packDocx } from '../../../../office/docx/pack.ts'
import { annexPage, footers, headers, uprightPage } from '../../../../office/docx/page.ts'
import type { Paper } from '../paper.ts'
import { annexOf } from './annex.ts'
import { noticeOf } from './notice.ts'

/** The breakdown as a Word file: the notice, and the table as its annex, numbered on. */
export function writeDocx(paper: Paper): Promise<Uint8Array> {
  return packDocx(paper.title, paper.sample, [
    { properties: uprightPage, footers: footers(), ...headers(paper.sample), children: noticeOf(paper) },
    {
      properties: annexPage(paper.layout.orientation),
      footers: footers(),
      ...headers(paper.sample),
      children: annexOf(paper),
    },
  ])
}
