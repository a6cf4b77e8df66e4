import './counted-group.css'
import { type ReactNode, useEffect, useState } from 'react'
import { SeverityShape } from '../../ui/severity.tsx'
import { go } from '../address.ts'
import { useWords } from '../language.ts'
import { unfiltered } from '../narrowing.ts'
import { counted } from './counted.ts'
import { chosen } from './items.ts'
import type { Model } from './model.ts'

interface Props {
  model: Model
  code: string
  /** Whether one of its rows is selected, or looked for. */
  reveal: boolean
  /** Its rows: a note for each section. */
  children: ReactNode
}

/** What a rule only counts: one line, which opens to its notes and leads to the commitments that it counts. */
export function CountedGroup({ model: { text, reading }, code, reveal, children }: Props) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (reveal) setOpen(true)
  }, [reveal])
  const filter = { ...unfiltered, ...counted[code] }
  const count = chosen(text, reading, 'commitments', filter).length
  return (
    <details className="counted" open={open || reveal} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="severity note">
          <SeverityShape severity="note" />
          {words.severities.note} <span className="rule">{code}</span>
        </span>
        <span className="words">{words.counted(code, count)}</span>
      </summary>
      <button type="button" className="link" onClick={() => go({ ...filter, tab: 'commitments', at: null })}>
        {words.showCommitments(count)} ›
      </button>
      <ol>{children}</ol>
    </details>
  )
}
