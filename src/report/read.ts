import { readCommitments } from './commitments.ts'
import { readFigures } from './figures.ts'
import { fold } from './fold.ts'
import { classify } from './kinds.ts'
import type { Reading, ReadOptions } from './reading.ts'
import { splitSentences } from './sentences.ts'

/** Reads a report's text: structure, sentences, figures, commitments and what does not add up. */
export function readReport(text: string, options: ReadOptions = {}): Reading {
  const folded = fold(text)
  const sections: Reading['sections'] = []
  const sentences = classify(folded, splitSentences(folded), sections, options.part)
  const figures = readFigures(folded, sentences)
  const commitments = readCommitments(folded, sentences, figures, sections, null)
  return { title: null, place: null, year: null, delivered: null, speaker: null, sections, sentences, figures, commitments, findings: [] }
}
