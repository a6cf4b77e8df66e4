import type { Zip } from '../../report/input/unzip.ts'
import { readXml } from '../../report/input/xml.ts'
import { cellWords, type Sheet, type SheetCell, type SheetLine } from './sheet.ts'

/** Where a .docx keeps its words. */
export const wordPart = 'word/document.xml'

/** Former properties and tracked deletions are not what the table says. */
const isAside = /^(?:w:\w+Change|w:del|w:moveFrom|mc:Fallback)$/

interface OpenCell {
  paragraphs: string[]
  /** How many columns it is wide. */
  wide: number
  /** Continues the merged cell above. */
  below: boolean
}

/** The tables of a Word file, each as a sheet; what stands in a table within a table belongs to the outer cell. */
export function readTables(zip: Zip): Sheet[] {
  const sheets: Sheet[] = []
  let depth = 0
  let skipped = 0
  let inText = false
  let cell: OpenCell | null = null
  let cells: SheetCell[] = []

  readXml(zip, wordPart, {
    open(name, attributes) {
      if (skipped > 0 || isAside.test(name)) skipped++
      else if (name === 'w:tbl') {
        if (depth++ === 0) sheets.push({ name: `表${sheets.length + 1}`, hidden: false, lines: [] })
      } else if (depth !== 1 && !cell) return
      else if (name === 'w:tr' && depth === 1) cells = []
      else if (name === 'w:tc' && depth === 1) cell = { paragraphs: [], wide: 1, below: false }
      else if (!cell) return
      else if (name === 'w:gridSpan') cell.wide = Number(attributes['w:val']) || 1
      else if (name === 'w:vMerge') cell.below = attributes['w:val'] !== 'restart'
      else if (name === 'w:p') cell.paragraphs.push('')
      else if (name === 'w:t') inText = true
      else if (name === 'w:br' || name === 'w:cr') add('\n')
      else if (name === 'w:tab') add('\t')
    },
    text(text) {
      if (inText && skipped === 0) add(text)
    },
    close(name) {
      if (skipped > 0) skipped--
      else if (name === 'w:t') inText = false
      else if (name === 'w:tbl') depth--
      else if (depth !== 1) return
      else if (name === 'w:tc' && cell) {
        place(cell)
        cell = null
      } else if (name === 'w:tr') lines().push({ row: lines().length + 1, cells })
    },
  })
  return sheets

  function lines(): SheetLine[] {
    return sheets.at(-1)?.lines ?? []
  }

  function add(text: string): void {
    if (cell) cell.paragraphs[cell.paragraphs.length - 1] += text
  }

  function place({ paragraphs, wide, below }: OpenCell): void {
    const above = lines().at(-1)?.cells[cells.length]?.text ?? ''
    const text = below ? above : cellWords(paragraphs.join('\n'))
    for (let n = 0; n < Math.min(wide, 60); n++) cells.push({ text, covered: below || n > 0, wrong: null })
  }
}
