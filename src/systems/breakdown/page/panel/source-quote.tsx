import { useMemo } from 'react'
import type { Span } from '../../../../report/reading.ts'
import type { Row } from '../../breakdown.ts'
import { useWords } from '../words/words.ts'

/** The row's words where they stand in the report, in their surroundings; pressed, the report opens there. */
export function SourceQuote({ row, text, onSource }: { row: Row; text: string; onSource: (start: number) => void }) {
  const w = useWords()
  const { kind, spans, note } = row.source
  const passages = useMemo(() => passagesOf(text, spans), [text, spans])
  if (passages.length === 0)
    return (
      <section className="source">
        <h3>{w.sourceOf}</h3>
        <p>
          {kind === 'report' ? w.noSentence : w.sourceKinds[kind]} {note}
        </p>
      </section>
    )
  return (
    <section className="source">
      <h3>{w.sourceOf}</h3>
      {passages.map(({ start, parts }) => (
        <p key={start} className="quote" lang="zh-CN">
          {parts.map(({ words, own, at }) => (own ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>))}
        </p>
      ))}
      <button type="button" className="link" aria-keyshortcuts="o" onClick={() => onSource(spans[0]?.start ?? 0)}>
        {w.seeInReport}
        {'\u00a0'}›
      </button>
    </section>
  )
}

interface Passage {
  start: number
  parts: { words: string; own: boolean; at: number }[]
}

/** How much of the paragraph is shown before and after the row's own words. */
const around = 70

/** The paragraphs in which the spans stand, cut to what surrounds them. */
function passagesOf(text: string, spans: readonly Span[]): Passage[] {
  const byLine = Map.groupBy(spans, ({ start }) => text.lastIndexOf('\n', start) + 1)
  return [...byLine].map(([line, own]) => {
    const sorted = [...own].sort((a, b) => a.start - b.start)
    const end = text.indexOf('\n', line) < 0 ? text.length : text.indexOf('\n', line)
    const from = Math.max(line, (sorted[0]?.start ?? line) - around)
    const to = Math.min(end, (sorted.at(-1)?.end ?? end) + around)
    const parts: Passage['parts'] = []
    const put = (start: number, stop: number, own: boolean, lead = '', tail = '') => {
      if (stop > start) parts.push({ words: lead + text.slice(start, stop) + tail, own, at: start })
    }
    let at = from
    for (const { start, end: stop } of sorted) {
      put(at, start, false, at === from && from > line ? '……' : '')
      put(Math.max(at, start), stop, true)
      at = Math.max(at, stop)
    }
    put(at, to, false, '', to < end ? '……' : '')
    return { start: line, parts }
  })
}
