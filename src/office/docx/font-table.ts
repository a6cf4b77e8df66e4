import { strToU8, unzipSync, zipSync } from 'fflate'
import { substitutes } from './type.ts'

const part = 'word/fontTable.xml'

/** Says in the document which fonts may stand in for those that a machine has not (w:altName). */
export function withSubstitutes(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx)
  if (!parts[part]) throw new Error(`no ${part} in the document`)
  const fonts = substitutes.map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/><w:family w:val="${family}"/></w:font>`,
  )
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
  return zipSync({ ...parts, [part]: strToU8(xml) })
}
