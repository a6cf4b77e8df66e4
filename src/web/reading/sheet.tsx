import './sheet.css'
import { type KeyboardEvent, type MouseEvent, memo, useMemo, useRef } from 'react'
import type { Span } from '../../report/reading.ts'
import { usePrinting } from '../../ui/printing.ts'
import { useWords } from '../language.ts'
import { Block } from './block.tsx'
import { isCounted } from './counted.ts'
import { find } from './items.ts'
import { blockSize, type Model, paragraphAt } from './model.ts'
import type { Paragraph } from './outline.ts'

interface Props {
  model: Model
  name: string
  selected: string | null
  spots: readonly Span[]
  onSelect: (id: string) => void
  onEnter: () => void
}

const none: readonly Span[] = []

/** The report on its sheet. The marks are one stop of the Tab key; arrows go from mark to mark. */
export const Sheet = memo(function Sheet({ model, name, selected, spots, onSelect, onEnter }: Props) {
  const words = useWords()
  const sheet = useRef<HTMLElement>(null)
  const printing = usePrinting() !== null
  const titled = useMemo(() => model.paragraphs.some(paragraph => paragraph.setting === 'title'), [model])
  const first = useMemo(() => firstMark(model), [model])
  const here = selected !== null && hasMark(model, selected)
  const stop = here ? selected : (first?.id ?? null)
  const stopAt = here ? spots[0]?.start : first?.start

  const onClick = (event: MouseEvent) => {
    // Words that are being picked up with the mouse are no click.
    if (!getSelection()?.isCollapsed) return
    // A figure stands inside of the commitment's words, and is meant before them.
    const target = event.target as Element
    const id =
      target.closest<HTMLElement>('[data-at]')?.dataset.at ?? target.closest<HTMLElement>('[data-in]')?.dataset.in
    if (id) onSelect(id)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const mark = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
    if (!mark?.dataset.at) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (mark.dataset.at === selected && event.key === 'Enter') onEnter()
      else onSelect(mark.dataset.at)
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const marks = [...(sheet.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])]
      const next = marks[marks.indexOf(mark) + (event.key === 'ArrowRight' ? 1 : -1)]
      if (!next?.dataset.at) return
      event.preventDefault()
      onSelect(next.dataset.at)
      next.focus({ preventScroll: true })
    }
  }

  const blocks = Math.ceil(model.paragraphs.length / blockSize)
  const stopBlock = stopAt === undefined ? -1 : Math.floor(paragraphAt(model, stopAt) / blockSize)
  return (
    // Clicks are heard here for all the marks inside, which are the buttons.
    <article ref={sheet} className="sheet" lang="zh-CN" aria-label={words.text} onClick={onClick} onKeyDown={onKeyDown}>
      {!titled && <h1 className="unseen">{name}</h1>}
      {Array.from({ length: blocks }, (_, nth) => {
        const last = Math.min((nth + 1) * blockSize, model.paragraphs.length) - 1
        const { start } = model.paragraphs[nth * blockSize] as Paragraph
        const { end } = model.paragraphs[last] as Paragraph
        const here = spots.filter(spot => spot.start < end && spot.end > start)
        return (
          <Block
            key={start}
            {...{ model, nth, printing }}
            spots={here.length > 0 ? here : none}
            selected={here.length > 0 ? selected : null}
            stop={nth === stopBlock ? stop : null}
          />
        )
      })}
    </article>
  )
})

/** What is only counted has no mark in the text that Tab could reach. */
function hasMark({ reading }: Model, id: string): boolean {
  const thing = find(reading, id)
  const finding = thing?.kind === 'findings' ? reading.findings[thing.index] : undefined
  return !finding || !isCounted(finding)
}

/** Where Tab enters the sheet while nothing in it is selected. */
function firstMark({ held, reading }: Model): { id: string; start: number } | null {
  for (const { commitments, figures } of held) {
    const [figure] = figures
    const [commitment] = commitments
    if (figure !== undefined) return { id: `f${figure + 1}`, start: reading.figures[figure]?.start ?? 0 }
    if (commitment !== undefined)
      return { id: `c${commitment + 1}`, start: reading.commitments[commitment]?.start ?? 0 }
  }
  return null
}
