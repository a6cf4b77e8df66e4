import { checkReport } from './check/check.ts'
import { readClosed } from './closed.ts'
import { readCommitments } from './commitments/commitments.ts'
import { readFigures } from './figures/figures.ts'
import { fold } from './fold.ts'
import type { Reading, ReadOptions, Section, Sentence } from './reading.ts'
import { readSentences } from './statements/kinds.ts'
import { innermost } from './structure/innermost.ts'
import { outline } from './structure/outline.ts'
import { readSections } from './structure/sections.ts'
import { readTitle } from './structure/title.ts'

/** Reads a report's text: structure, sentences, figures, commitments and what does not add up. */
export function readReport(text: string, options: ReadOptions = {}): Reading {
  return readClosed(text, closed => readText(closed, options))
}

function readText(text: string, options: ReadOptions): Reading {
  const folded = fold(text)
  const { sections, ...head } = readStructure(text, options)
  const sentences = readSentences(folded, sections, options.part)
  const figures = readFigures(folded, inParts(sentences, sections))
  const commitments = readCommitments(folded, sentences, figures, sections, head.year)
  const unchecked = { ...head, sections, sentences, figures, commitments }
  return { ...unchecked, findings: checkReport(text, unchecked, options.last) }
}

/** Title data and parts. Apart, so that the outline, which holds every line, is let go before the rest is read. */
function readStructure(text: string, { part }: ReadOptions) {
  const bones = outline(text)
  const head = readTitle(text, bones)
  return { ...head, sections: part ? [] : readSections(text, head.year, bones) }
}

/** Titles, glossaries and footers around a report say nothing of it; a fragment has no parts to stand in. */
function inParts(sentences: Sentence[], sections: Section[]): Sentence[] {
  if (sections.length === 0) return sentences
  const sectionAt = innermost(sections)
  return sentences.filter(({ start }) => sectionAt(start) !== null)
}
