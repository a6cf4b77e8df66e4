import { Button } from 'antd'
import { memo } from 'react'
import { useLanguage } from '../../../ui/language.ts'
import type { Command } from '../commands.ts'
import type { Desk } from './desk/desk.ts'
import type { Step } from './desk/step.ts'
import type { View } from './desk/view.ts'
import { useWords } from './words/words.ts'

interface Props {
  view: View
  desk: Desk
  onLook: (row: string) => void
}

/** What a person has to know of their edits: that the server is away and they are kept, or that some were refused. */
export const Banner = memo(function Banner({ view, desk, onLook }: Props) {
  const w = useWords()
  const language = useLanguage()
  const { away, waiting, refused } = view
  const rows = new Set(refused.length > 0 ? view.held.rows.map(row => row.id) : [])
  const ofRow = refused.find(({ before }) => before.some(state => rows.has(state.id)))
  const others = refused.filter(({ before }) => !before.some(state => rows.has(state.id)))
  return (
    <>
      {away && (
        <p className="notice" role="status">
          {waiting > 0 ? w.awayKept(waiting) : w.awayNone}{' '}
          <Button size="small" onClick={desk.retry}>
            {w.retry}
          </Button>
        </p>
      )}
      {ofRow && (
        <p className="notice" role="alert">
          {w.refusedCount(refused.length)}{' '}
          <Button size="small" onClick={() => onLook(ofRow.before.find(state => rows.has(state.id))?.id ?? '')}>
            {w.look}
          </Button>
        </p>
      )}
      {others.map(({ step, rejection }) => {
        const again = setOnNow(step, view)
        return (
          <p key={step.id} className="notice" role="alert">
            {rejection.words[language]}{' '}
            {again && (
              <Button size="small" onClick={() => desk.settle(step.id, again)}>
                {w.doAgain}
              </Button>
            )}
            <Button size="small" onClick={() => desk.settle(step.id, null)}>
              {w.drop}
            </Button>
          </p>
        )
      })}
    </>
  )
})

/** The words of the notice, or the layout, that were set too late: set on what is there now. */
function setOnNow(step: Step, { held }: View): Command | null {
  if (step.kind !== 'command' || step.command.do !== 'set' || !held.breakdown) return null
  return { ...step.command, version: held.breakdown.version }
}
