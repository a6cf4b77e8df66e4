import { type CSSProperties, memo, useRef } from 'react'
import type { Span } from '../../report/reading.ts'
import { useNear } from '../../ui/near.ts'
import { useMargin } from './margin.ts'
import { blockSize, type Model } from './model.ts'
import type { Paragraph } from './outline.ts'
import { ParagraphView } from './paragraph.tsx'

interface Props {
  model: Model
  /** The how manyth block it is. */
  nth: number
  /** Id of the selected thing, where this block shows some of it. */
  selected: string | null
  spots: readonly Span[]
  stop: string | null
  /** On paper everything is marked. */
  printing: boolean
}

const none: readonly Span[] = []

/** Some paragraphs that are laid out together: only when they come into sight, and in long texts only then marked. */
export const Block = memo(function Block({ model, nth, selected, spots, stop, printing }: Props) {
  const block = useRef<HTMLDivElement>(null)
  const { near } = useNear(block)
  const marked = near || printing || !model.long || selected !== null || stop !== null
  useMargin(block, near && marked, model)
  const first = nth * blockSize
  const paragraphs = model.paragraphs.slice(first, first + blockSize)
  return (
    <div ref={block} className="block" style={sizeOf(paragraphs)}>
      {paragraphs.map((paragraph, at) => {
        const held = model.held[first + at] as Model['held'][number]
        const here = spots.filter(spot => spot.start < paragraph.end && spot.end > paragraph.start)
        return (
          <ParagraphView
            key={paragraph.start}
            {...{ model, paragraph, held, marked }}
            spots={here.length > 0 ? here : none}
            selected={here.length > 0 ? selected : null}
            stop={stop && holds(held, stop) ? stop : null}
          />
        )
      })}
    </div>
  )
})

/** About how many lines it takes, so that the scroll bar says the truth before it is laid out. */
function sizeOf(paragraphs: Paragraph[]): CSSProperties {
  const lines = paragraphs.reduce((sum, { start, end }) => sum + Math.ceil((end - start + 2) / 38), 0)
  return { '--lines': lines, '--paragraphs': paragraphs.length } as CSSProperties
}

export function holds(held: Model['held'][number], id: string): boolean {
  const kind = { c: held.commitments, f: held.figures, n: held.findings }[id[0] as 'c' | 'f' | 'n']
  return kind.includes(Number(id.slice(1)) - 1)
}
