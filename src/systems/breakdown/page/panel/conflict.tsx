import { Button } from 'antd'
import { useLanguage } from '../../../../ui/language.ts'
import type { Row, RowFields } from '../../breakdown.ts'
import type { Command } from '../../commands.ts'
import type { Actions } from '../control/use-control.ts'
import type { Desk } from '../desk/desk.ts'
import type { SetAside } from '../desk/view.ts'
import { sayTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { sayField } from './say-fields.ts'

interface Props {
  aside: SetAside
  /** The row as it is now. */
  row: Row
  desk: Desk
  does: Actions
}

/** Two changed the same: both versions beside each other, and the choice. What was typed is never lost. */
export function Conflict({ aside: { step, rejection }, row, desk, does }: Props) {
  const w = useWords()
  const language = useLanguage()
  const late = rejection.code === 'stale' || rejection.code === 'moved_on'
  const mine = step.kind === 'command' ? editOf(step.command, row.id) : null
  const name = step.kind === 'undo' ? w.does.undo : w.does[step.command.do]
  const again = step.kind === 'command' ? onNow(step.command, desk) : null
  const choose = (command: Command | null) => {
    const refused = desk.settle(step.id, command)
    does.say(refused ? refused.words[language] : null)
  }
  return (
    <section className="conflict" role="alert">
      <h3>{late ? w.staleTitle : w.refusedTitle}</h3>
      <p>{late ? rejection.at && w.staleAt(sayTime(rejection.at)) : rejection.words[language]}</p>
      {mine ? (
        <table>
          <thead>
            <tr>
              <th>{w.field}</th>
              <th>{w.theirs}</th>
              <th>{w.mine}</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(mine) as (keyof RowFields)[])
              .filter(key => key !== 'proposed')
              .map(key => (
                <tr key={key}>
                  <th scope="row">{w.fields[key]}</th>
                  <td lang="zh-CN">{sayField(key, row, w) || w.empty}</td>
                  <td lang="zh-CN">{sayField(key, mine, w) || w.empty}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ) : (
        <p>
          <b>{name}</b>
        </p>
      )}
      <p className="acts">
        {again && <Button onClick={() => choose(again)}>{mine ? w.useMine : w.doAgain}</Button>}
        <Button onClick={() => choose(null)}>{mine ? w.useTheirs : w.drop}</Button>
      </p>
    </section>
  )
}

function editOf(command: Command, row: string): Partial<RowFields> | null {
  return command.do === 'edit' ? (command.rows.find(one => one.row === row)?.fields ?? null) : null
}

/** The same command on the state of now; null where it would not mean the same any more. */
function onNow(command: Command, desk: Desk): Command | null {
  const { held } = desk.current()
  const version = (id: string) => held.rows.find(row => row.id === id)?.version ?? 0
  switch (command.do) {
    case 'edit':
      return { ...command, rows: command.rows.map(one => ({ ...one, version: version(one.row) })) }
    case 'merge':
    case 'move':
    case 'remove':
    case 'restore':
    case 'accept':
      return { ...command, seen: command.seen.map(({ row }) => ({ row, version: version(row) })) }
    default:
      return null
  }
}
