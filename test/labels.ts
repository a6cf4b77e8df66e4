/**
 * Hand-labelled paragraphs: those in `../shared/gold`, split into a half to build on and a half to measure on, and our
 * own in labels/paragraphs.json, which hold offsets into the reports in `../shared/reports` and none of their text.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sentence, Span } from '../src/report/reading.ts'
import { root, shared } from './shared.ts'

export interface Labelled {
  /** build and measure: the gold's halves; own: ours. */
  set: 'build' | 'measure' | 'own'
  id: string
  part: 'review' | 'plan'
  text: string
  sentences: Sentence[]
  commitments: Span[]
}

interface Gold {
  id: string
  text?: string
  length?: number
  part?: 'review' | 'plan'
  sentences: { text: string; kind: Sentence['kind'] }[]
  commitments: { text: string }[]
}

interface Own {
  report: string
  start: number
  end: number
  part: 'review' | 'plan'
  sentences: [number, number, Sentence['kind']][]
  commitments: [number, number][]
}

const load = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T
const report = (name: string) => readFileSync(join(shared, 'reports', `${name}.txt`), 'utf8')

export function labelledParagraphs(): Labelled[] {
  const wujiang = report('wujiang-2019')
  const gold = [
    ...load<Gold[]>(join(shared, 'gold/wujiang-2019.labels.json')).map((p, at) =>
      goldOf({ ...p, text: lineAt(wujiang, p) }, at),
    ),
    ...load<Gold[]>(join(shared, 'gold/paragraphs.json')).map((p, at) => goldOf(p as Gold & { text: string }, at)),
  ]
  return [...gold, ...load<Own[]>(join(root, 'test/labels/paragraphs.json')).map(ownOf)]
}

/** A paragraph of the whole report: its id ends in its offset. */
function lineAt(text: string, { id, length }: Gold): string {
  const start = Number(id.split('@')[1])
  const end = text.indexOf('\n', start)
  return text.slice(start, length ? start + length : end < 0 ? undefined : end)
}

function goldOf({ id, text, part, sentences, commitments }: Gold & { text: string }, at: number): Labelled {
  const spans = spansOf(text, sentences, false)
  return {
    set: at % 2 === 0 ? 'build' : 'measure',
    id,
    part: part ?? 'plan',
    text,
    sentences: spans.map((span, k) => ({ ...span, kind: (sentences[k] as { kind: Sentence['kind'] }).kind })),
    commitments: spansOf(text, commitments, true),
  }
}

/** Where pieces of a text stand, in order; `overlapping` ones may begin inside the one before. */
function spansOf(text: string, pieces: { text: string }[], overlapping: boolean): Span[] {
  let from = 0
  return pieces.map(piece => {
    const ahead = text.indexOf(piece.text, from)
    const start = ahead < 0 ? text.indexOf(piece.text) : ahead
    const end = start + piece.text.length
    from = overlapping ? start + 1 : end
    return { start, end }
  })
}

function ownOf({ report: name, start, end, part, sentences, commitments }: Own): Labelled {
  return {
    set: 'own',
    id: `${name}@${start}`,
    part,
    text: report(name).slice(start, end),
    sentences: sentences.map(([from, to, kind]) => ({ start: from, end: to, kind })),
    commitments: commitments.map(([from, to]) => ({ start: from, end: to })),
  }
}
