import './print.css'
import { useLanguage } from '../../../ui/language.ts'
import { usePrinting } from '../../../ui/printing.ts'
import { sayDay, today } from '../../../ui/words/day.ts'
import { present } from '../layouts/present.ts'
import type { Model } from './model.ts'
import { isProposed } from './narrowing.ts'
import { useWords } from './words/words.ts'

/** On paper every row stands, whatever is in sight; made only while the browser prints. */
export function PrintedTable({ model, district, sample }: { model: Model; district: string; sample: boolean }) {
  const w = useWords()
  const language = useLanguage()
  if (usePrinting() === null) return null
  const { layout, rows, numbers, breakdown } = model
  const shown = new Set(model.cells.map(line => line.row.id))
  const kept = rows.filter(row => shown.has(row.id))
  const open = new Set(kept.filter(isProposed).map(row => row.id))
  return (
    <div className="printed">
      <h1 lang="zh-CN">{breakdown.title}</h1>
      {present(layout, kept, numbers).map((table, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tables stand in the layout's order
        <table key={at} lang="zh-CN">
          {table.heading && <caption>{table.heading}</caption>}
          <thead>
            <tr>
              {table.columns.map(({ head, width }) => (
                <th key={head} style={{ width: `${width}em` }}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.lines.map(({ row, item, cells }) => (
              <tr key={`${row} ${item}`}>
                {cells.map(
                  (cell, column) =>
                    cell && (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                      <td key={column} rowSpan={cell.lines}>
                        {cell.text}
                        {cell.owners && cell.text && open.has(row) && `（${w.proposed}）`}
                      </td>
                    ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className="foot">
        {w.printFoot(district, sayDay(today(), language))} {breakdown.issued ? w.issued : w.draft}{' '}
        {sample && w.simulatedTag}
      </p>
    </div>
  )
}
