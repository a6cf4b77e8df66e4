import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Reason, Row } from '../../breakdown.ts'
import type { Actions } from '../control/use-control.ts'
import { ownerNames } from '../grid/cell-fields.ts'
import { isProposed } from '../narrowing.ts'
import { useWords } from '../words/words.ts'

/** What the program proposes for a row, and why: taken as it is, or changed. */
export function Proposals({ row, does, full }: { row: Row; does: Actions; full: boolean }) {
  const w = useWords()
  if (!isProposed(row)) return null
  const { owners, leaders } = row.proposed
  return (
    <section className="proposals">
      {owners && <Proposal name={w.others} names={ownerNames(row.owners)} reasons={owners} />}
      {row.items
        .filter(item => item.proposed.owners)
        .map(item => (
          <Proposal
            key={item.id}
            name={<span lang="zh-CN">{item.text}</span>}
            names={ownerNames(item.owners)}
            reasons={item.proposed.owners ?? []}
          />
        ))}
      {leaders && <Proposal name={w.leaders} names={row.leaders} reasons={leaders} />}
      <p className="acts">
        <Button size={full ? 'middle' : 'small'} aria-keyshortcuts="a" onClick={() => does.accept([row])}>
          {w.accept}
        </Button>
        {!full && (
          <Button size="small" type="text" aria-keyshortcuts="l" onClick={does.lead}>
            {w.change}
          </Button>
        )}
      </p>
    </section>
  )
}

function Proposal({ name, names, reasons }: { name: ReactNode; names: string[]; reasons: readonly Reason[] }) {
  const w = useWords()
  return (
    <div className="proposal">
      <p>
        <small className="tag">{w.proposed}</small> {name} <b lang="zh-CN">{names.join('、') || w.unset}</b>
      </p>
      <ul>
        {reasons.map(({ unit, duty, words }) => (
          <li key={`${unit} ${duty}`} lang="zh-CN">
            {words ? w.reason(duty, unit, words) : w.leads(duty, unit)}
          </li>
        ))}
      </ul>
    </div>
  )
}
