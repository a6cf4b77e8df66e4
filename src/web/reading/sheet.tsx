import './sheet.css'
import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import type { Span } from '../../report/reading.ts'
import { useWords } from '../language.ts'
import { useMargin } from './margin.ts'
import type { Model } from './model.ts'
import { ParagraphView } from './paragraph.tsx'

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
export function Sheet({ model, name, selected, spots, onSelect, onEnter }: Props) {
  const words = useWords()
  const sheet = useRef<HTMLElement>(null)
  useMargin(sheet, model)
  const titled = model.paragraphs.some(paragraph => paragraph.setting === 'title')
  const stop = selected ?? firstMark(model)

  const onClick = (event: MouseEvent) => {
    // Words that are being picked up with the mouse are no click.
    if (!getSelection()?.isCollapsed) return
    const mark = (event.target as Element).closest<HTMLElement>('[data-at], [data-in]')
    const id = mark?.dataset.at ?? mark?.dataset.in
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

  return (
    // Clicks are heard here for all the marks inside, which are the buttons.
    <article ref={sheet} className="sheet" lang="zh-CN" aria-label={words.text} onClick={onClick} onKeyDown={onKeyDown}>
      {!titled && <h1 className="unseen">{name}</h1>}
      {model.paragraphs.map((paragraph, at) => {
        const here = spots.filter(spot => spot.start < paragraph.end && spot.end > paragraph.start)
        const held = model.held[at] as Model['held'][number]
        return (
          <ParagraphView
            key={paragraph.start}
            model={model}
            paragraph={paragraph}
            held={held}
            spots={here.length > 0 ? here : none}
            selected={here.length > 0 ? selected : null}
            stop={stop && (here.length > 0 || !selected) && holds(held, stop) ? stop : null}
          />
        )
      })}
    </article>
  )
}

function firstMark({ held }: Model): string | null {
  for (const { commitments, figures } of held) {
    if (figures[0] !== undefined) return `f${figures[0] + 1}`
    if (commitments[0] !== undefined) return `c${commitments[0] + 1}`
  }
  return null
}

function holds(held: Model['held'][number], id: string): boolean {
  const kind = { c: held.commitments, f: held.figures, n: held.findings }[id[0] as 'c' | 'f' | 'n']
  return kind.includes(Number(id.slice(1)) - 1)
}
