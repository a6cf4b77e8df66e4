import './coverage.css'
import { Button } from 'antd'
import { useEffect, useMemo, useState } from 'react'
import type { Reading, Sentence } from '../../../report/reading.ts'
import { headingsOf } from '../../../report/statements/headings.ts'
import type { RowFields } from '../breakdown.ts'
import { coverageOf } from '../coverage.ts'
import type { Model } from './model.ts'
import { useWords } from './words/words.ts'

interface Props {
  text: string
  model: Model
  onRow: (row: string) => void
  onMake: (fields: Partial<RowFields>, after: string | null) => void
  onSource: (start: number) => void
}

/** Which promises of the report have no row, and which rows no promise: each with the one thing to do about it. */
export function CoverageView({ text, model, onRow, onMake, onSource }: Props) {
  const w = useWords()
  const reading = useReading(text)
  const coverage = useMemo(() => reading && coverageOf(reading, model.rows), [reading, model.rows])
  const headings = useMemo(() => reading && headingsOf(text, reading), [text, reading])
  if (!reading || !coverage || !headings) return <p role="status">{w.reading}</p>
  const make = (sentence: Sentence) => {
    const { start, end } = sentence
    const spans = reading.commitments.filter(one => one.start >= start && one.end <= end)
    const before = [...model.rows]
      .filter(row => row.source.spans.some(span => span.end <= start))
      .sort((a, b) => (b.source.spans[0]?.start ?? 0) - (a.source.spans[0]?.start ?? 0))[0]
    const over = headings.get(sentence)
    const project = over?.runIn[0] ?? over?.sections.at(-1) ?? before?.project ?? ''
    onMake(
      {
        text: text.slice(start, end).trim(),
        source: { kind: 'report', spans: spans.map(span => ({ start: span.start, end: span.end })), note: '' },
        project,
        leaders: [],
        due: spans.flatMap(({ due }) => (due ? [{ text: due.text, date: due.date }] : []))[0] ?? null,
      },
      before?.id ?? model.rows.at(-1)?.id ?? null,
    )
  }
  const sourceless = [...coverage.unsourced, ...coverage.elsewhere]
  return (
    <div className="coverage">
      <h1>{w.coverageTitle}</h1>
      <section>
        <h2>{w.uncovered}</h2>
        <p role="status">
          {coverage.uncovered.length === 0
            ? w.allCovered
            : w.uncoveredCount(coverage.uncovered.length, coverage.sentences)}
        </p>
        <ol>
          {coverage.uncovered.map(sentence => (
            <li key={sentence.start}>
              <button type="button" className="quote" lang="zh-CN" onClick={() => onSource(sentence.start)}>
                {text.slice(sentence.start, sentence.end).trim()}
              </button>
              <Button size="small" onClick={() => make(sentence)}>
                {w.makeRow}
              </Button>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{w.sourceless}</h2>
        {sourceless.length === 0 && <p>{w.allSourced}</p>}
        <ol>
          {sourceless.map(id => {
            const row = model.rows.find(one => one.id === id)
            if (!row) return null
            return (
              <li key={id}>
                <button type="button" className="quote" lang="zh-CN" onClick={() => onRow(id)}>
                  {model.numbers.get(id)}. {row.text}
                </button>
                <span className="kind">
                  {row.source.kind === 'report' ? w.noSentence : w.sourceKinds[row.source.kind]} {row.source.note}
                </span>
              </li>
            )
          })}
        </ol>
      </section>
    </div>
  )
}

/** The report read here: the reader is loaded only for this. */
function useReading(text: string): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null)
  useEffect(() => {
    let left = false
    import('../../../report/read.ts').then(({ readReport }) => {
      if (!left) setReading(readReport(text))
    })
    return () => {
      left = true
    }
  }, [text])
  return reading
}
