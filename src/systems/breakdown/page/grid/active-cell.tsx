import './editor.css'
import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { Shown } from '../../layouts/layout.ts'
import type { Actions } from '../control/use-control.ts'
import type { Choice } from '../units.ts'
import { useUnits } from './choosing.tsx'
import type { Draft } from './draft.ts'
import type { RowLine } from './lines.ts'

interface Props {
  line: RowLine
  label: string
  shows: Shown
  draft: Draft | null
  choices: readonly Choice[]
  onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  does: Actions
}

/**
 * The cell with the cursor. One field lies in it from the start, unseen: what is typed, pasted or composed by an input
 * method goes there, so that the first key of a Chinese word is not lost when editing begins.
 */
export function ActiveCell({ line, label, shows, draft, choices, onKey, does }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const first = (line.item ?? line.row).proposed[shows === 'leaders' ? 'leaders' : 'owners']?.map(({ unit }) => unit)
  const units = useUnits({ draft, choices, first: first ?? [], does })

  // biome-ignore lint/correctness/useExhaustiveDependencies: when the cursor comes here, and when editing begins or ends
  useLayoutEffect(() => {
    const element = field.current
    if (!element || document.querySelector('[role="dialog"]')) return
    // Whoever types in another field, narrowing the sheet, goes on typing there.
    if (!draft && document.activeElement instanceof HTMLInputElement) return
    element.focus({ preventScroll: true })
    if (draft?.words) element.setSelectionRange(draft.caret === 'all' ? 0 : draft.words.length, draft.words.length)
  }, [draft === null])

  // As high as its words.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured when the words change
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    element.style.height = ''
    if (draft && !draft.chosen) element.style.height = `${element.scrollHeight}px`
  }, [draft?.words, draft === null])

  const onPaste = (event: ClipboardEvent) => {
    if (draft) return
    event.preventDefault()
    does.paste(event.clipboardData.getData('text/plain'))
  }
  const onCopy = (event: ClipboardEvent) => {
    if (draft) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', does.copy())
  }
  return (
    <span className="editor" data-mode={draft ? (draft.chosen ? 'units' : 'words') : 'rest'}>
      {units.chips}
      <textarea
        ref={field}
        rows={1}
        aria-label={label}
        value={draft?.words ?? ''}
        spellCheck={false}
        autoComplete="off"
        {...units.field}
        onChange={event => {
          const { value } = event.target
          if (draft) does.change({ ...draft, words: value.replace(/\n/g, '') })
          else does.begin({ typed: value })
        }}
        onCompositionStart={() => {
          if (!draft) does.begin({ typed: '' })
        }}
        onPaste={onPaste}
        onCopy={onCopy}
        onCut={onCopy}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return
          if (!units.onKey(event)) onKey(event)
        }}
        onBlur={event => {
          if (draft && event.relatedTarget && !event.currentTarget.parentElement?.contains(event.relatedTarget as Node))
            does.commit(null)
        }}
      />
      {units.list}
    </span>
  )
}
