import { memo, type ReactNode } from 'react'
import type { Figure, Span } from '../../report/reading.ts'
import { useWords } from '../language.ts'
import { idOf, isPromised } from './items.ts'
import { cut, type Held, type Piece } from './marks.ts'
import type { Model } from './model.ts'
import type { Paragraph } from './outline.ts'

interface Props {
  model: Model
  paragraph: Paragraph
  held: Held
  /** Without its marks a paragraph is only its words: what is far away in a long text. */
  marked: boolean
  /** Id of the selected thing, where this paragraph shows some of it. */
  selected: string | null
  /** Places that belong to the selected thing and stand here. */
  spots: readonly Span[]
  /** The one mark of the sheet that Tab reaches, where it stands here. */
  stop: string | null
}

/** One paragraph with its marks. Nothing is drawn anew but the paragraphs that a selection leaves or enters. */
export const ParagraphView = memo(function ParagraphView(props: Props) {
  const { model, paragraph, held, marked } = props
  const { setting, level, start, end } = paragraph
  const Tag = setting === 'title' ? 'h1' : setting === 'heading' ? (`h${Math.min(level + 1, 6)}` as 'h2') : 'p'
  return (
    <Tag
      className={`para ${setting}`}
      data-level={level || undefined}
      data-start={start}
      data-promises={held.commitments.length > 0 ? '' : undefined}
    >
      {marked ? <Marked {...props} /> : model.text.slice(start, end)}
    </Tag>
  )
})

/** A button stands inside no other: a number and the codes stand beside a figure, not in it. */
function Marked({ model, paragraph, held, selected, spots, stop }: Props) {
  const runsTo = { start: paragraph.start, end: paragraph.start + paragraph.runIn }
  const pieces = cut(paragraph, held, model.reading, paragraph.runIn ? [...spots, runsTo] : [...spots])
  return groupByFigure(pieces).map(group => {
    const figure = group[0]?.figure ?? null
    const words = group.map(piece => (
      <PieceView key={piece.start} {...{ model, piece, spots }} run={piece.end <= runsTo.end} />
    ))
    return [
      ...group
        .filter(piece => piece.begins)
        .map(piece => (
          <NumberMark key={`c${piece.commitment}`} index={piece.commitment as number} {...{ selected, stop }} />
        )),
      figure === null ? (
        words
      ) : (
        <FigureMark key={`f${figure}`} {...{ model, selected, stop }} index={figure}>
          {words}
        </FigureMark>
      ),
      ...group
        .flatMap(piece => piece.ends)
        .map(finding => <CodeMark key={`n${finding}`} {...{ model, selected, stop }} index={finding} />),
    ]
  })
}

function groupByFigure(pieces: Piece[]): Piece[][] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (group && piece.figure !== null && group[0]?.figure === piece.figure) group.push(piece)
    else groups.push([piece])
  }
  return groups
}

interface PieceProps extends Pick<Props, 'model' | 'spots'> {
  piece: Piece
  run: boolean
}

function PieceView({ model: { text, reading }, piece, spots, run }: PieceProps): ReactNode {
  const classes: string[] = []
  const commitment = piece.commitment === null ? null : idOf('commitments', piece.commitment)
  if (commitment) classes.push('promise')
  const worst = ['error', 'warning', 'note'].find(severity =>
    piece.findings.some(finding => reading.findings[finding]?.severity === severity),
  )
  if (worst) classes.push('finding', worst)
  if (spots.some(spot => spot.start < piece.end && spot.end > piece.start)) classes.push('spot')
  if (run) classes.push('run')
  const words = text.slice(piece.start, piece.end)
  if (classes.length === 0) return words
  return (
    <span className={classes.join(' ')} data-in={commitment ?? undefined}>
      {words}
    </span>
  )
}

interface MarkProps extends Pick<Props, 'selected' | 'stop'> {
  index: number
}

/** A commitment's number, with the bar that runs beside its lines. */
function NumberMark({ index, selected, stop }: MarkProps) {
  const id = idOf('commitments', index)
  const words = useWords()
  return (
    <button
      type="button"
      className="number"
      data-at={id}
      tabIndex={stop === id ? 0 : -1}
      aria-pressed={selected === id}
      aria-label={words.commitment(index + 1)}
    >
      {index + 1}
      <i />
    </button>
  )
}

function FigureMark({
  model,
  index,
  selected,
  stop,
  children,
}: MarkProps & Pick<Props, 'model'> & { children: ReactNode }) {
  const id = idOf('figures', index)
  const promised = isPromised(model.reading.figures[index] as Figure)
  return (
    // Inline marks wrap over lines as text does, which a button element cannot.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={stop === id ? 0 : -1}
      data-at={id}
      aria-pressed={selected === id}
      className={`figure ${promised ? 'promised' : 'reached'}`}
    >
      {children}
    </span>
  )
}

function CodeMark({ model, index, selected, stop }: MarkProps & Pick<Props, 'model'>) {
  const id = idOf('findings', index)
  const { code, severity } = model.reading.findings[index] as { code: string; severity: string }
  return (
    // Inline like a word, so that no line begins with the mark that follows it.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      className={`code ${severity}`}
      data-at={id}
      tabIndex={stop === id ? 0 : -1}
      aria-pressed={selected === id}
    >
      {code}
    </span>
  )
}
