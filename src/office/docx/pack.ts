import { Document, type ISectionOptions, Packer } from 'docx'
import { withSubstitutes } from './font-table.ts'
import { fonts, pt } from './type.ts'

/** Makes a Word file of sections, in the type of official documents. */
export async function packDocx(title: string, note: string | null, sections: ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Gangmu',
    ...(note !== null && { description: note }),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        // Without the language, glyphs of other countries are chosen; Latin in Chinese would be broken inside a number.
        document: { run: { font: fonts.fang, size: pt(16), language: { value: 'en-US', eastAsia: 'zh-CN' } } },
        // Blue by default.
        title: { run: { font: fonts.title, size: pt(22), color: '000000' } },
      },
    },
    sections,
  })
  return withSubstitutes(new Uint8Array(await Packer.toArrayBuffer(document)))
}
