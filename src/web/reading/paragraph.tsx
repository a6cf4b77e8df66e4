import { type CSSProperties, memo, type ReactNode } from 'react'
import type { Span } from '../../report/reading.ts'
import { idOf, isPromised } from './items.ts'
import { cut, type Held, type Piece } from './marks.ts'
import type { Model } from './model.ts'
import type { Paragraph } from './outline.ts'

interface Props {
  model: Model
  paragraph: Paragraph
  held: Held
  /** Id of the selected thing, where this paragraph shows some of it. */
  selected: string | null
  /** Places that belong to the selected thing and stand here. */
  spots: readonly Span[]
  /** The one mark of the sheet that Tab reaches, where it stands here. */
  stop: string | null
}

/** One paragraph with its marks. Nothing is drawn anew but the paragraphs that a selection leaves or enters. */
export const ParagraphView = memo(function ParagraphView({ model, paragraph, held, selected, spots, stop }: Props) {
  const { setting, level, start, end, runIn } = paragraph
  const Tag = setting === 'title' ? 'h1' : setting === 'heading' ? (`h${Math.min(level + 1, 6)}` as 'h2') : 'p'
  const runsTo = { start, end: start + runIn }
  const pieces = cut(paragraph, held, model.reading, runIn ? [...spots, runsTo] : [...spots])
  const lines = Math.ceil((end - start + 2) / 38)
  return (
    <Tag
      className={`para ${setting}`}
      data-level={level || undefined}
      data-start={start}
      data-promises={held.commitments.length > 0 ? '' : undefined}
      style={{ '--lines': lines } as CSSProperties}
    >
      {groupByFigure(pieces).map(group => {
        const content = group.map(piece => (
          <PieceView key={piece.start} {...{ model, piece, selected, spots, stop }} run={piece.end <= runsTo.end} />
        ))
        const figure = group[0]?.figure ?? null
        if (figure === null) return content
        const id = idOf('figures', figure)
        const promised = isPromised(model.reading.figures[figure] as never)
        return (
          // Inline marks wrap over lines as text does, which a button element cannot.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <span
            key={id}
            role="button"
            tabIndex={stop === id ? 0 : -1}
            data-at={id}
            aria-pressed={selected === id}
            className={`figure ${promised ? 'promised' : 'reached'}`}
          >
            {content}
          </span>
        )
      })}
    </Tag>
  )
})

function groupByFigure(pieces: Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (group && piece.figure !== null && group[0]?.figure === piece.figure) group.push(piece)
    else groups.push([piece])
  }
  return groups
}

interface PieceProps extends Pick<Props, 'model' | 'selected' | 'spots' | 'stop'> {
  piece: Piece
  run: boolean
}

function PieceView({ model: { text, reading }, piece, selected, spots, stop, run }: PieceProps): ReactNode {
  const classes: string[] = []
  const commitment = piece.commitment === null ? null : idOf('commitments', piece.commitment)
  if (commitment) classes.push('promise')
  const worst = ['error', 'warning', 'note'].find(severity =>
    piece.findings.some(finding => reading.findings[finding]?.severity === severity),
  )
  if (worst) classes.push('finding', worst)
  if (spots.some(spot => spot.start < piece.end && spot.end > piece.start)) classes.push('spot')
  if (run) classes.push('run')
  return (
    <>
      {piece.begins && commitment && (
        <button
          type="button"
          className="number"
          data-at={commitment}
          tabIndex={stop === commitment ? 0 : -1}
          aria-pressed={selected === commitment}
        >
          {(piece.commitment as number) + 1}
          <i />
        </button>
      )}
      {classes.length > 0 ? (
        <span className={classes.join(' ')} data-in={commitment ?? undefined}>
          {text.slice(piece.start, piece.end)}
        </span>
      ) : (
        text.slice(piece.start, piece.end)
      )}
      {piece.ends.map(finding => {
        const id = idOf('findings', finding)
        const { code, severity } = reading.findings[finding] as { code: string; severity: string }
        return (
          // Inline like a word, so that no line begins with the mark that follows it.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <span
            key={id}
            role="button"
            className={`code ${severity}`}
            data-at={id}
            tabIndex={stop === id ? 0 : -1}
            aria-pressed={selected === id}
          >
            {code}
          </span>
        )
      })}
    </>
  )
}
