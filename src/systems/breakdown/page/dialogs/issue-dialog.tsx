import { Button, Input } from 'antd'
import { useState } from 'react'
import type { SystemPageProps } from '../../../../ui/system-page.ts'
import { today } from '../../../../ui/words/day.ts'
import { seen } from '../control/hand.ts'
import type { Actions } from '../control/use-control.ts'
import type { Model } from '../model.ts'
import { countsOf, everything, type Narrowing } from '../narrowing.ts'
import { useWords } from '../words/words.ts'
import { Dialog } from './dialog.tsx'

interface Props {
  model: Model
  does: Actions
  go: SystemPageProps['go']
  onClose: () => void
}

/** Issuing freezes the numbers: what that means, and what is still open, is said before. */
export function IssueDialog({ model, does, go, onClose }: Props) {
  const w = useWords()
  const [on, setOn] = useState(today)
  const { rows, breakdown } = model
  const counts = countsOf(rows)
  const open: [Exclude<Narrowing['only'], 'all'>, string][] = [
    ['no-owner', w.noOwner],
    ['proposals', w.proposals],
    ['no-due', w.noDue],
  ]
  const left = open.filter(([only]) => counts[only] > 0)
  const issue = () => {
    if (does.run({ do: 'issue', version: breakdown.version, on, seen: seen(rows) })) onClose()
  }
  return (
    <Dialog
      title={w.issueTitle}
      onClose={onClose}
      footer={
        <>
          <Button type="primary" disabled={rows.length === 0 || !/^\d{4}-\d\d-\d\d$/.test(on)} onClick={issue}>
            {w.doIssue}
          </Button>
          <Button onClick={onClose}>{w.notIssue}</Button>
        </>
      }
    >
      <p>{w.issueWhat(rows.length)}</p>
      {left.length === 0 ? (
        <p>{w.issueNone}</p>
      ) : (
        <>
          <p>{w.issueOpen}</p>
          <ul className="still">
            {left.map(([only, label]) => (
              <li key={only}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onClose()
                    go({ ...everything, only })
                  }}
                >
                  {label} <b>{counts[only].toLocaleString('en-US')}</b> ›
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="labelled">
        <span>{w.issueOn}</span>
        <Input type="date" aria-label={w.issueOn} value={on} onChange={event => setOn(event.target.value)} />
      </div>
    </Dialog>
  )
}
