import type { MenuProps } from 'antd'
import { type Cell, csvOf } from '../../office/sheet/table.ts'
import type { Reading } from '../../report/reading.ts'
import { type Language, useLanguage } from '../../ui/language.ts'
import { printPart } from '../../ui/printing.ts'
import { saveCsv } from '../../ui/save.ts'
import { useWords } from '../language.ts'
import { printParts } from './parts.ts'
import { commitmentTable, figureTable } from './tables.ts'

/** A report that can be printed and saved, and what it is called. */
export interface Printable {
  name: string
  text: string
  reading: Reading
}

const tables: Record<string, (report: Printable, language: Language) => Cell[][]> = {
  commitments: commitmentTable,
  figures: figureTable,
}

/** What can be made of a report, as a menu has it: paper, and tables for a spreadsheet. */
export function useOutput(report: Printable | null): { items: MenuProps['items']; choose: (key: string) => void } {
  const words = useWords()
  const language = useLanguage()
  if (!report) return { items: [], choose: () => {} }
  return {
    items: [
      {
        type: 'group',
        label: words.print,
        children: printParts.map(part => ({ key: `print ${part}`, label: words.paper[part] })),
      },
      {
        type: 'group',
        label: words.saveAs,
        children: Object.keys(tables).map(kind => ({ key: `csv ${kind}`, label: words.tables[kind as 'figures'] })),
      },
    ],
    choose: key => {
      const [how, what = ''] = key.split(' ')
      if (how === 'print') printPart(what)
      const table = how === 'csv' && tables[what]
      if (table) saveCsv(`${report.name} ${words.tables[what as 'figures']}.csv`, csvOf(table(report, language)))
    },
  }
}
