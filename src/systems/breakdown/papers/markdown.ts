import type { Grid } from './grid.ts'
import { originLines } from './origin.ts'
import type { Paper } from './paper.ts'

/** The breakdown as Markdown: notice and tables. Tables there have no merged cells, so what they share is said again. */
export function markdownOf({ breakdown: { notice }, title, draft, sample, legend, grids }: Paper): string {
  const { addressees, body, signer, date } = notice
  const parts = [
    sample && `> ${sample}`,
    notice.title && `# ${notice.title}`,
    addressees?.replace(/[：:]?$/, '：'),
    ...body.split('\n').map(plain),
    [signer, date].filter(Boolean).join('　'),
    `${notice.title ? '##' : '#'} ${title}${draft ? `（${draft}）` : ''}`,
    ...grids
      .filter(grid => grid.lines.length > 0)
      .flatMap(grid => [grid.heading && `### ${grid.heading}`, table(grid)]),
    legend,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function table(grid: Grid): string {
  const row = (cells: string[]) => `| ${cells.map(plain).join(' | ')} |`
  return [
    row(grid.columns.map(column => column.head)),
    row(grid.columns.map(() => '---')),
    ...originLines(grid).map(line => row(line.cells)),
  ].join('\n')
}

/** Words on one line, with what Markdown would take for its own signs. */
export const plain = (text: string) => text.replace(/[\\|*_`<[\]]/g, sign => `\\${sign}`).replaceAll(/\r?\n/g, '<br>')
