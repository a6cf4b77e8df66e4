import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useLanguage } from '../../../../ui/language.ts'
import type { RowAction } from '../../acts.ts'
import type { Row, RowFields } from '../../breakdown.ts'
import { foldRow, isRowAction } from '../../fold.ts'
import type { Actions } from '../control/use-control.ts'
import { Failure, historyOf } from '../remote.ts'
import { sayInstant } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/zh.ts'
import { sayField } from './say-fields.ts'

interface Entry {
  action: RowAction
  before: Row | null
  after: Row
}

interface Props {
  district: number
  breakdown: string
  row: Row
  does: Actions
}

/** Who changed what in a row, and when; any state of it can be had again. Asked for when it is opened. */
export function History({ district, breakdown, row, does }: Props) {
  const w = useWords()
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const [entries, setEntries] = useState<Entry[] | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when the row has changed
  useEffect(() => {
    if (!open) return
    let left = false
    setFailed(null)
    historyOf(district, breakdown, row.id).then(
      actions => !left && setEntries(entriesOf(actions.filter(isRowAction))),
      error => !left && setFailed(error instanceof Failure ? error.words[language] : w.away),
    )
    return () => {
      left = true
    }
  }, [open, district, breakdown, row.id, row.version])
  const restore = ({ block, project, text, source, leaders, owners, due, items, proposed }: Row) =>
    does.run({
      do: 'edit',
      rows: [
        {
          row: row.id,
          version: row.version,
          fields: { block, project, text, source, leaders, owners, due, items, proposed },
        },
      ],
    })
  return (
    <details className="history" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{w.history}</summary>
      {failed && <p role="alert">{failed}</p>}
      {!entries && !failed && <p role="status">{w.loading}</p>}
      <ol>
        {entries?.map(({ action, before, after }, at) => (
          <li key={action.id}>
            <p className="when">
              <time dateTime={action.at}>{sayInstant(action.at)}</time> {w.actor} <b>{w.kinds[action.kind]}</b>
            </p>
            <Changes action={action} before={before} after={after} />
            {at > 0 && action.kind !== 'row.numbered' && !after.removed && (
              <Button size="small" type="text" onClick={() => restore(after)}>
                {w.restore}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The last first. */
function entriesOf(actions: readonly RowAction[]): Entry[] {
  let state: Row | null = null
  return actions
    .map(action => {
      const before = state
      state = foldRow(state, action)
      return { action, before, after: state }
    })
    .reverse()
}

function Changes({ action, before, after }: Entry) {
  const w = useWords()
  if (action.kind === 'row.added') return <p lang="zh-CN">{after.text}</p>
  if (action.kind === 'row.numbered') return <p>{after.number}</p>
  if (action.kind !== 'row.set') return null
  const keys = (Object.keys(action.body.fields) as (keyof RowFields)[]).filter(
    key => key !== 'proposed' && key !== 'position',
  )
  if (keys.length === 0) return <p>{quiet(action, w)}</p>
  return (
    <dl>
      {keys.map(key => (
        <div key={key}>
          <dt>{w.fields[key]}</dt>
          <dd lang="zh-CN">
            <del>{before ? sayField(key, before, w) || w.empty : ''}</del> →{' '}
            <ins>{sayField(key, after, w) || w.empty}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const quiet = (action: RowAction & { kind: 'row.set' }, w: Words) => (action.body.fields.position ? w.moved : w.taken)
