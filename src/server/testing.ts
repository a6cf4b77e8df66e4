import type { Reading } from '../report/reading.ts'
import { type AppOptions, buildApp } from './app.ts'
import { type Source, shelve } from './shelf.ts'

/** A report for tests: its text, and as much of its reading as a test cares for. */
export function source(name: string, text: string, said: Partial<Reading> = {}): Source {
  const none = { title: null, place: null, year: null, delivered: null, speaker: null }
  const empty = { sections: [], sentences: [], figures: [], commitments: [], findings: [] }
  return { name, text, reading: { ...none, ...empty, ...said } }
}

/** A server for tests, asked by `inject` without a port. */
export function testApp(options: Partial<AppOptions> = {}) {
  const shelf = shelve([
    source('甲区-2019.txt', '甲区政府工作报告', { title: '政府工作报告', place: '甲区', year: 2019 }),
  ])
  return buildApp({ shelf, pages: null, ...options })
}
