import type { KeyboardEvent } from 'react'
import type { Actions, Control } from '../control/use-control.ts'

interface Others {
  letters: boolean
  onHelp: () => void
  onSource: () => void
  onFilter: () => void
}

const page = 12

/** The keys of the sheet, while a cell is edited and while none is. */
export function sheetKeys(control: Control, others: Others): (event: KeyboardEvent<HTMLTextAreaElement>) => void {
  const { does } = control
  return event => {
    const act = control.draft ? editing(event, does) : (command(event, does) ?? resting(event, control, others))
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
}

type Act = (() => void) | null

function editing(event: KeyboardEvent<HTMLTextAreaElement>, does: Actions): Act {
  const { key, shiftKey: shift } = event
  const ctrl = event.ctrlKey || event.metaKey
  if (key === 'Escape') return does.cancel
  if (key === 'Enter' && ctrl) {
    const caret = event.currentTarget.selectionStart
    return () => does.splitAt(caret)
  }
  if (key === 'Enter') return () => does.commit(shift ? 'up' : 'down')
  if (key === 'Tab') return () => does.commit(shift ? 'previous' : 'next')
  return null
}

/** With Ctrl (or ⌘) or Alt. */
function command(event: KeyboardEvent, does: Actions): Act {
  const { shiftKey: shift, altKey } = event
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (altKey) {
    if (key === 'ArrowUp') return () => does.shift(-1)
    if (key === 'ArrowDown') return () => does.shift(1)
    return null
  }
  if (!event.ctrlKey && !event.metaKey) return null
  switch (key) {
    case 'z':
      return shift ? does.redo : does.undo
    case 'y':
      return does.redo
    case 'd':
      return does.fill
    case 'a':
      return does.all
    case 'Home':
      return () => does.go('top', shift)
    case 'End':
      return () => does.go('bottom', shift)
    case 'ArrowUp':
      return () => does.go('top', shift)
    case 'ArrowDown':
      return () => does.go('bottom', shift)
    default:
      return null
  }
}

function resting(event: KeyboardEvent, { does, marked, cursor }: Control, others: Others): Act {
  if (event.ctrlKey || event.metaKey) return null
  const { key, shiftKey: shift } = event
  switch (key) {
    case 'ArrowUp':
      return () => does.go('up', shift)
    case 'ArrowDown':
      return () => does.go('down', shift)
    case 'ArrowLeft':
      return () => does.go('left', shift)
    case 'ArrowRight':
      return () => does.go('right', shift)
    case 'PageUp':
      return () => does.go(-page, shift)
    case 'PageDown':
      return () => does.go(page, shift)
    case 'Home':
      return () => does.go('start', shift)
    case 'End':
      return () => does.go('end', shift)
    case 'Tab':
      return () => does.go(shift ? 'previous' : 'next')
    case 'Enter':
    case 'F2':
      return () => does.begin()
    case 'Delete':
      return does.clear
    case 'Backspace':
      return () => does.begin({ typed: '' })
    case 'Insert':
      return () => does.add()
    case 'Escape':
      if (marked.size > 0) return does.unmark
      return cursor?.anchor ? () => does.put(cursor.line, cursor.column) : null
  }
  return others.letters ? letter(key, does, cursor?.line ?? '', others) : null
}

/** Single letters are keys unless that was switched off: then every one is typed. */
function letter(key: string, does: Actions, line: string, { onHelp, onSource, onFilter }: Others): Act {
  switch (key) {
    case 'j':
      return () => does.go('down')
    case 'k':
      return () => does.go('up')
    case 'x':
      return () => does.mark(line.split('/')[0] ?? '')
    case 'e':
      return () => does.begin()
    case 's':
      return () => does.askSplit(true)
    case 'm':
      return () => does.merge('words')
    case 'M':
      return () => does.merge('items')
    case 'l':
      return does.lead
    case 'a':
      return () => does.accept()
    case 'o':
      return onSource
    case '/':
      return onFilter
    case '?':
      return onHelp
    default:
      return null
  }
}
