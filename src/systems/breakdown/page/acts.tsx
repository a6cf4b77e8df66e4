import { Button, Dropdown } from 'antd'
import { memo, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../../ui/language.ts'
import { sayDay } from '../../../ui/words/day.ts'
import type { Layout } from '../layouts/layout.ts'
import { type PaperKind, paperKinds } from '../papers/kinds.ts'
import type { Actions } from './control/use-control.ts'
import type { View } from './desk/view.ts'
import type { Model } from './model.ts'
import { paperAddress } from './remote.ts'
import { sayTime } from './words/times.ts'
import { useWords } from './words/words.ts'

interface Props {
  district: number
  model: Model
  view: View
  layouts: readonly Layout[]
  does: Actions
  covering: boolean
  onCover: () => void
  onAsk: (dialog: 'issue' | 'notice' | 'removed') => void
  onReturned: (file: File) => void
}

/** What can be done with the whole: undo, layout, export and back, issue. */
export const Acts = memo(function Acts({ district, model, view, layouts, does, covering, ...on }: Props) {
  const w = useWords()
  const language = useLanguage()
  const picker = useRef<HTMLInputElement>(null)
  const { breakdown, layout, removed } = model
  const paper = (kind: PaperKind) => {
    const link = document.createElement('a')
    link.href = paperAddress(district, breakdown.id, kind, layout.id)
    link.download = ''
    link.click()
  }
  const chosen: Record<string, () => void> = {
    print: () => print(),
    notice: () => on.onAsk('notice'),
    back: () => picker.current?.click(),
    removed: () => on.onAsk('removed'),
    cover: on.onCover,
    issue: () => on.onAsk('issue'),
    undo: does.undo,
    redo: does.redo,
  }
  const choose = (key: string) => {
    const kind = paperKinds.find(one => one === key)
    const other = layouts.find(one => key === `layout ${one.id}`)
    if (kind) paper(kind)
    else if (other) does.run({ do: 'set', version: breakdown.version, fields: { layout: other.id } })
    else chosen[key]?.()
  }
  const menu = (items: Parameters<typeof Dropdown>[0]['menu']) => ({
    ...items,
    onClick: ({ key }: { key: string }) => choose(key),
  })
  const outputs = paperKinds.map(key => ({ key: key as string, label: w.outputs[key] }))
  const layoutItems = layouts.map(({ id, name }) => ({ key: `layout ${id}`, label: name[language] }))
  const cover = { key: 'cover', label: covering ? w.toSheet : w.coverage }
  const rest = [
    { key: 'notice', label: w.notice },
    { key: 'print', label: w.print },
    { key: 'back', label: w.takeBack },
    ...(removed.length > 0 ? [{ key: 'removed', label: w.removedTitle(removed.length) }] : []),
  ]
  return (
    <>
      <Saved view={view} issued={breakdown.issued} />
      <span className="wide-acts">
        <Button type="text" size="small" disabled={!view.canUndo} onClick={does.undo} aria-keyshortcuts="Control+Z">
          {w.undo}
        </Button>
        <Button
          type="text"
          size="small"
          disabled={!view.canRedo}
          onClick={does.redo}
          aria-keyshortcuts="Control+Shift+Z"
        >
          {w.redo}
        </Button>
      </span>
      <span className="roomy-acts">
        <Button type="text" size="small" onClick={on.onCover}>
          {cover.label}
        </Button>
        <Dropdown
          trigger={['click']}
          menu={menu({ items: layoutItems, selectable: true, selectedKeys: [`layout ${layout.id}`] })}
        >
          <Button type="text" size="small">
            {w.layoutOf(layout.name[language])}
          </Button>
        </Dropdown>
        <Dropdown trigger={['click']} menu={menu({ items: [...outputs, { type: 'divider' }, ...rest] })}>
          <Button type="text" size="small">
            {w.output}
          </Button>
        </Dropdown>
      </span>
      <span className="narrow-acts">
        <Dropdown
          trigger={['click']}
          menu={menu({
            items: [
              { key: 'undo', label: w.undo, disabled: !view.canUndo },
              { key: 'redo', label: w.redo, disabled: !view.canRedo },
              cover,
              ...rest,
              { type: 'group', label: w.layout, children: layoutItems },
              { type: 'group', label: w.output, children: outputs },
              ...(breakdown.issued ? [] : [{ key: 'issue', label: w.issue }]),
            ],
            selectedKeys: [`layout ${layout.id}`],
          })}
        >
          <Button type="text" size="small">
            {w.more}
          </Button>
        </Dropdown>
      </span>
      {!breakdown.issued && (
        <span className="wide-acts">
          <Button type="primary" size="small" onClick={() => on.onAsk('issue')}>
            {w.issue}
          </Button>
        </span>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.csv"
        aria-label={w.takeBack}
        onChange={event => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) on.onReturned(file)
        }}
      />
    </>
  )
})

/** Whether what was done is safe: said when it takes long, and by the time at which it was. */
function Saved({ view, issued }: { view: View; issued: string | null }) {
  const w = useWords()
  const language = useLanguage()
  const late = useLate(view.waiting > 0 && !view.away, 300)
  const saved = view.savedAt && view.waiting === 0 ? w.savedAt(sayTime(view.savedAt)) : null
  return (
    <span className="saved" role="status">
      <b>{issued ? w.issuedOn(sayDay(issued, language)) : w.draft}</b> <span>{late ? w.saving : saved}</span>
    </span>
  )
}

/** True once something has been so for a while. */
function useLate(so: boolean, after: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    setLate(false)
    if (!so) return
    const soon = setTimeout(() => setLate(true), after)
    return () => clearTimeout(soon)
  }, [so, after])
  return late
}
