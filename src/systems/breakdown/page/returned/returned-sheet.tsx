import { Button, Checkbox } from 'antd'
import { useEffect, useState } from 'react'
import { v4 } from 'uuid'
import { useLanguage } from '../../../../ui/language.ts'
import { commandsOf } from '../../returned/commands-of.ts'
import type { Returned } from '../../returned/returned.ts'
import type { Actions } from '../control/use-control.ts'
import { Dialog } from '../dialogs/dialog.tsx'
import type { Model } from '../model.ts'
import { Failure, readReturned } from '../remote.ts'
import { useWords } from '../words/words.ts'
import { differencesOf } from './differences.ts'

interface Props {
  district: number
  model: Model
  file: File | null
  onFile: (file: File) => void
  does: Actions
  onClose: () => void
}

/** A sheet that came back edited: what it would change, cell by cell; nothing changes before somebody says so. */
export function ReturnedSheet({ district, model, file, onFile, does, onClose }: Props) {
  const w = useWords()
  const language = useLanguage()
  const [returned, setReturned] = useState<Returned | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const over = useDropped(onFile)
  const { id } = model.breakdown
  useEffect(() => {
    setReturned(null)
    setFailed(null)
    if (!file) return
    readReturned(district, id, file, file.name).then(
      said => {
        setReturned(said)
        // What both sides have changed is taken only by one's own hand.
        setLeft(new Set(differencesOf(said, w).flatMap(one => (one.conflict ? [one.key] : []))))
      },
      error => setFailed(error instanceof Failure ? error.words[language] : w.away),
    )
  }, [district, id, file, language, w])

  if (!file) return over ? <div className="drop">{w.dropHere}</div> : null
  const all = returned ? differencesOf(returned, w) : []
  const taken = all.filter(({ key }) => !left.has(key))
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  const take = () => {
    if (!returned) return
    const kept = (of: string) => (_: unknown, at: number) => !left.has(`${of} ${at}`)
    const accepted = {
      changes: returned.changes.filter(kept('change')),
      added: returned.added.filter(kept('added')),
      removed: returned.removed.filter(kept('removed')),
      moved: returned.moved.filter(kept('moved')),
    }
    if (commandsOf(accepted, model.rows, v4).every(command => does.run(command))) onClose()
  }
  return (
    <Dialog
      title={`${w.returnedTitle} ${file.name}`}
      width="60rem"
      onClose={onClose}
      footer={
        <>
          {taken.length > 0 && (
            <Button type="primary" onClick={take}>
              {w.takeSome(taken.length)}
            </Button>
          )}
          <Button onClick={onClose}>{w.close}</Button>
        </>
      }
    >
      {failed && <p role="alert">{failed}</p>}
      {!returned && !failed && <p role="status">{w.loading}</p>}
      {returned && (
        <>
          <p role="status">
            {all.length === 0 && returned.problems.length === 0
              ? w.returnedNone
              : w.returnedCount(all.length, returned.problems.length)}
          </p>
          {returned.problems.length > 0 && (
            <ul className="problems">
              {returned.problems.map(({ words, code, place }) => (
                <li key={`${code} ${place?.row} ${place?.column}`}>{words[language]}</li>
              ))}
            </ul>
          )}
          {all.length > 0 && (
            <div className="scroller">
              <table className="differences">
                <thead>
                  <tr>
                    <th>
                      <Checkbox
                        aria-label={w.all}
                        checked={left.size === 0}
                        indeterminate={left.size > 0 && taken.length > 0}
                        onChange={() => setLeft(left.size === 0 ? new Set(all.map(({ key }) => key)) : new Set())}
                      />
                    </th>
                    <th>{w.row}</th>
                    <th>{w.field}</th>
                    <th>{w.was}</th>
                    <th>{w.is}</th>
                  </tr>
                </thead>
                <tbody>
                  {all.map(({ key, number, field, was, is, conflict }) => (
                    <tr key={key} data-conflict={conflict ? '' : undefined}>
                      <td>
                        <Checkbox
                          aria-label={`${w.accept} ${number} ${field}`}
                          checked={!left.has(key)}
                          onChange={() => toggle(key)}
                        />
                      </td>
                      <td>{number}</td>
                      <td>
                        {field}
                        {conflict && <small className="clash">{w.conflict}</small>}
                      </td>
                      <td lang="zh-CN">{was}</td>
                      <td lang="zh-CN">{is}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </Dialog>
  )
}

/** A sheet may be dropped anywhere on the page. True while one hangs over it. */
function useDropped(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const files = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!files(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!files(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) onFile(file)
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [onFile])
  return over
}
