import { Button } from 'antd'
import { Fragment, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { Row } from '../../breakdown.ts'
import { cutsOf } from '../grid/cuts.ts'
import { useWords } from '../words/words.ts'
import { Dialog } from './dialog.tsx'

interface Props {
  row: Row | null
  onSplit: (at: number[]) => void
  onClose: () => void
}

/** Where a row is cut: after which clauses. The ends of sentences are taken to begin with. */
export function SplitDialog({ row, onSplit, onClose }: Props) {
  const w = useWords()
  const text = row?.text ?? ''
  const cuts = useMemo(() => cutsOf(text), [text])
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => {
    const proposed = cuts.filter(cut => cut.proposed)
    return new Set((proposed.length > 0 ? proposed : cuts.slice(0, 1)).map(({ at }) => at))
  })
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const toggle = (at: number) => {
    const next = new Set(chosen)
    if (!next.delete(at)) next.add(at)
    setChosen(next)
  }
  const does = () => chosen.size > 0 && onSplit([...chosen])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const all = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.cut')]
    if (step) {
      const at = all.indexOf(document.activeElement as HTMLButtonElement)
      all[Math.max(0, Math.min(at + step, all.length - 1))]?.focus()
      event.preventDefault()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      does()
    }
  }
  const parts = [0, ...cuts.map(({ at }) => at), text.length]
  return (
    <Dialog
      title={w.splitTitle}
      onClose={onClose}
      footer={
        <>
          <Button type="primary" disabled={chosen.size === 0} onClick={does}>
            {w.splitInto(chosen.size + 1)}
          </Button>
          <Button onClick={onClose}>{w.cancel}</Button>
        </>
      }
    >
      <p className="hint">{w.splitHow}</p>
      {/** biome-ignore lint/a11y/noStaticElementInteractions: arrows go from cut to cut, which are buttons */}
      <div className="splitting quote" lang="zh-CN" onKeyDown={onKeyDown}>
        {parts.slice(1).map((end, n) => {
          const cut = cuts[n]
          return (
            <Fragment key={end}>
              <span>{text.slice(parts[n], end)}</span>
              {cut && (
                <button
                  ref={n === 0 ? first : null}
                  type="button"
                  className="cut"
                  data-proposed={cut.proposed ? '' : undefined}
                  aria-pressed={chosen.has(cut.at)}
                  aria-label={w.cutHere(text.slice(Math.max(parts[n] ?? 0, end - 12), end))}
                  onClick={() => toggle(cut.at)}
                >
                  ✂
                </button>
              )}
              {cut && chosen.has(cut.at) && <br />}
            </Fragment>
          )
        })}
      </div>
    </Dialog>
  )
}
