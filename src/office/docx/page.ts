/** The page of an official document (公文版面) by GB/T 9704-2012: sizes, grid, page numbers. */
import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  convertMillimetersToTwip as mm,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { fonts, pt, twip } from './type.ts'

export type Orientation = 'landscape' | 'portrait'

type Properties = NonNullable<ISectionOptions['properties']>

/**
 * 版心 156 × 225 mm under a head of 37 mm, behind a binding edge of 28 mm. 22 lines of 29 pt are a hair more than 225 mm,
 * and come out of the foot.
 */
const margin = { top: mm(37), left: mm(28), right: mm(26), bottom: mm(34.7), header: mm(20), footer: mm(24) }
const size = { width: mm(210), height: mm(297) }

export const uprightPage: Properties = { page: { size, margin } }

/** A page of the annex: turned on its side, the block is 225 × 156 mm and the head becomes the left edge. */
export function annexPage(orientation: Orientation): Properties {
  if (orientation === 'portrait') return { page: { size, margin } }
  const turned = { ...margin, top: mm(28), bottom: mm(26), left: mm(37), right: mm(35), header: mm(14), footer: mm(15) }
  return { page: { size: { ...size, orientation: PageOrientation.LANDSCAPE }, margin: turned } }
}

/** Width of the block in twentieths of a point. */
export const blockWidth = (orientation: Orientation): number => mm(orientation === 'landscape' ? 225 : 156)

/** – 1 – below the block, one character in from the outer edge: right on odd pages, left on even ones. */
export const footers = (): NonNullable<ISectionOptions['footers']> => ({
  default: new Footer({ children: [pageNumber(AlignmentType.RIGHT)] }),
  even: new Footer({ children: [pageNumber(AlignmentType.LEFT)] }),
})

function pageNumber(alignment: (typeof AlignmentType)['RIGHT' | 'LEFT']): Paragraph {
  return new Paragraph({
    alignment,
    indent: { left: twip(14), right: twip(14) },
    children: [new TextRun({ children: ['– ', PageNumber.CURRENT, ' –'], font: fonts.song, size: pt(14) })],
  })
}

/** What must stand on every page: that the data are invented. */
export function headers(words: string | null): Pick<ISectionOptions, 'headers'> {
  if (words === null) return {}
  const header = () =>
    new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: words, font: fonts.hei, size: pt(10.5) })],
        }),
      ],
    })
  return { headers: { default: header(), even: header() } }
}
