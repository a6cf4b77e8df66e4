import type { Reading, ReadOptions } from './reading.ts'

/** Reads a report's text: structure, sentences, figures, commitments and what does not add up. */
export function readReport(text: string, options: ReadOptions = {}): Reading {
  void text
  void options
  return {
    title: null,
    place: null,
    year: null,
    delivered: null,
    speaker: null,
    sections: [],
    sentences: [],
    figures: [],
    commitments: [],
    findings: [],
  }
}
