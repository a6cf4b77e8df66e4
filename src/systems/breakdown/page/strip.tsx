import './strip.css'
import { useDeferredValue, useMemo } from 'react'
import type { SystemPageProps } from '../../../ui/system-page.ts'
import { chosenRows } from './control/chosen.ts'
import type { Control } from './control/use-control.ts'
import { CountLinks } from './filters.tsx'
import type { Model } from './model.ts'
import { isProposed } from './narrowing.ts'
import { useWords } from './words/words.ts'

interface Props {
  model: Model
  control: Control
  go: SystemPageProps['go']
}

/** Below the sheet: what can be done with the chosen rows, each with its key; and the lists that are still to be worked off. */
export function Strip({ model, control, go }: Props) {
  const w = useWords()
  const { does, marked, cursor, said } = control
  const calm = useDeferredValue(model)
  const chosen = useMemo(() => chosenRows(model, marked, cursor), [model, marked, cursor])
  const open = chosen.filter(isProposed).length
  const one = chosen.length <= 1
  const act = (label: string, key: string, run: () => void, off = false) => (
    <button key={key} type="button" disabled={off} onClick={run} aria-keyshortcuts={key === 'M' ? 'Shift+M' : key}>
      {label} <kbd>{key === 'M' ? '⇧M' : key.toUpperCase()}</kbd>
    </button>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing what is here leaves the keys with the sheet
    <footer className="work-strip" onMouseDown={event => event.preventDefault()}>
      <span className="chosen">{w.selected(chosen.length)}</span>
      <span className="works">
        {act(w.merge, 'm', () => does.merge('words'))}
        {!one && act(w.mergeItems, 'M', () => does.merge('items'))}
        {act(w.split, 's', () => does.askSplit(true), !one)}
        {act(w.reword, 'e', () => does.begin(), !one)}
        {act(w.chooseLead, 'l', does.lead, !one)}
        {act(open > 1 ? w.acceptRows(open) : w.accept, 'a', () => does.accept(), open === 0)}
        <button type="button" onClick={() => does.add()} aria-keyshortcuts="Insert">
          {w.add}
        </button>
        <button type="button" onClick={() => does.shift(-1)} aria-keyshortcuts="Alt+ArrowUp">
          {w.up}
        </button>
        <button type="button" onClick={() => does.shift(1)} aria-keyshortcuts="Alt+ArrowDown">
          {w.down}
        </button>
        <button type="button" onClick={does.remove}>
          {w.remove}
        </button>
        {marked.size > 0 && (
          <button type="button" onClick={does.unmark}>
            {w.selectNone}
          </button>
        )}
      </span>
      <span className="said" role="status">
        {said}
      </span>
      <CountLinks model={calm} go={go} />
    </footer>
  )
}
