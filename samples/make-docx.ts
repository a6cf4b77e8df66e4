/**
 * Sets a sample report (.txt) as a Word file with the look of an official document (公文, GB/T 9704-2012):
 * `node samples/make-docx.ts [year]` reads qingzhu-<year>.txt and writes qingzhu-<year>.docx beside it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'

/** Word counts sizes in half points: 二号 22 pt, 三号 16 pt, 四号 14 pt. */
const pt = (points: number) => points * 2
/** Lengths and indents are in twentieths of a point. */
const twip = (points: number) => points * 20

/** Chinese text needs the East Asian font named, or Word falls back to its own. */
const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia })

const song = font('方正小标宋简体')
const hei = font('黑体')
const kai = font('楷体_GB2312')
const fang = font('仿宋_GB2312')

const body = { spacing: { line: twip(28), lineRule: LineRuleType.EXACT } }
/** Two characters of 三号. */
const indented = { ...body, indent: { firstLine: twip(32) } }
const centred = { ...body, alignment: AlignmentType.CENTER }

/** Head lines stand centred until the salutation (各位代表：). */
function headLine(line: string, index: number): Paragraph {
  if (index === 1) {
    const run = new TextRun({ text: line, font: song, size: pt(22) })
    return new Paragraph({
      ...centred,
      style: 'Title',
      spacing: { before: twip(16), after: twip(16) },
      children: [run],
    })
  }
  return new Paragraph({ ...centred, children: [new TextRun({ text: line, font: kai, size: pt(16) })] })
}

const heading = (line: string, level: 1 | 2): Paragraph =>
  new Paragraph({
    ...indented,
    style: `Heading${level}`,
    keepNext: true,
    children: [new TextRun({ text: line, font: level === 1 ? hei : kai, size: pt(16), color: '000000' })],
  })

/** A paragraph that opens with a short sentence of its own has it in bold (run-in heading). */
function bodyLine(line: string): Paragraph {
  const runIn = /^(?!\d)[^，。；：]{4,16}。(?=.)/u.exec(line)?.[0] ?? ''
  const run = (text: string, bold = false) => new TextRun({ text, font: fang, size: pt(16), bold })
  const children = runIn ? [run(runIn, true), run(line.slice(runIn.length))] : [run(line)]
  const layout: IParagraphOptions = line === '各位代表：' ? body : indented
  return new Paragraph({ ...layout, alignment: AlignmentType.JUSTIFIED, children })
}

function paragraphs(text: string): Paragraph[] {
  const lines = text.split('\n').flatMap(line => line.trim() || [])
  const salutation = lines.indexOf('各位代表：')
  return lines.map((line, index) => {
    if (index < salutation) return headLine(line, index)
    if (/^[一二三四五六七八九十]、/u.test(line)) return heading(line, 1)
    if (/^（[一二三四五六七八九十]+）/u.test(line)) return heading(line, 2)
    return bodyLine(line)
  })
}

const pageNumber = new Paragraph({
  alignment: AlignmentType.CENTER,
  children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: font('宋体'), size: pt(14) })],
})

const mm = convertMillimetersToTwip
const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
}

const year = process.argv[2] ?? '2019'
const file = (extension: string) => new URL(`qingzhu-${year}.${extension}`, import.meta.url)

const document = new Document({
  title: `清渚区${year}年政府工作报告（样例，虚构）`,
  creator: 'Gangmu',
  description: '样例：本报告为虚构，供演示使用。 Sample: an invented report, for demonstration.',
  sections: [
    {
      properties: { page },
      footers: { default: new Footer({ children: [pageNumber] }) },
      children: paragraphs(readFileSync(file('txt'), 'utf8')),
    },
  ],
})

writeFileSync(file('docx'), await Packer.toBuffer(document))
