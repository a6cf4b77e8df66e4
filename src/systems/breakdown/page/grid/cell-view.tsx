import './units.css'
import type { Shown } from '../../layouts/layout.ts'
import type { OwnerMark } from '../../layouts/present.ts'
import { useWords } from '../words/words.ts'
import type { GridCell, RowLine } from './lines.ts'

/** What a cell shows. A proposal is never mistaken for what was decided: outlined, dashed, and called so. */
export function CellView({ line, cell: { cell, joined }, shows }: { line: RowLine; cell: GridCell; shows: Shown }) {
  const w = useWords()
  const { proposed } = line.item ?? line.row
  if (joined)
    return (
      <span className="unseen" lang="zh-CN">
        {cell.text}
      </span>
    )
  if (cell.owners) {
    const open = proposed.owners !== undefined && cell.owners.length > 0
    // A layout in which the lead is told by standing first has no stars.
    return (
      <Units
        marks={cell.owners}
        star={cell.text.startsWith('★')}
        proposed={open}
        missing={missing(shows, cell.owners)}
      />
    )
  }
  if (shows === 'leaders') {
    const posts = line.row.leaders.map(unit => ({ unit, lead: false }))
    return (
      <Units
        marks={posts}
        star={false}
        proposed={proposed.leaders !== undefined && posts.length > 0}
        missing={posts.length === 0}
      />
    )
  }
  return (
    <span className="words" lang="zh-CN">
      {cell.text || (shows === 'due' || shows === 'project' ? <em className="unset">{w.unset}</em> : '')}
    </span>
  )
}

const missing = (shows: Shown, marks: readonly OwnerMark[]) => shows !== 'others' && !marks.some(({ lead }) => lead)

function Units({
  marks,
  star,
  proposed,
  missing,
}: {
  marks: readonly OwnerMark[]
  star: boolean
  proposed: boolean
  missing: boolean
}) {
  const w = useWords()
  return (
    <span className={proposed ? 'units proposed' : 'units'}>
      {missing && <em className="unset">{w.unset}</em>}
      {marks.map(({ unit, lead }) => (
        <span key={unit} className={lead ? 'unit lead' : 'unit'} lang="zh-CN">
          {star && lead ? `★${unit}` : unit}
        </span>
      ))}
      {proposed && <small className="tag">{w.proposed}</small>}
    </span>
  )
}
