import { useSyncExternalStore } from 'react'
import type { Bilingual } from '../../report/reading.ts'
import { readAgain, readHere } from './here.ts'
import { newId, recall, remember, texts } from './own.ts'
import { type Head, lastYearOf } from './pairing.ts'
import { getReport, type Listed, listReports, postReport, type Read, Unreachable } from './remote.ts'

/** A report on this page's shelf (打开的报告): listed, being read, read, or refused with the reason. */
export interface Shelved {
  id: string
  name: string
  sample: boolean
  /** Opened on this page and not by the server: its address means nothing elsewhere. */
  own: boolean
  /** As the server lists it, or as it was read; null before that. */
  head: Head | null
  state: 'listed' | 'waiting' | 'reading' | 'read' | 'refused'
  read: Read | null
  /** Why it was refused; null where the reason is unknown. */
  refusal: { code: string; words: Bilingual | null } | null
}

export interface Shelf {
  reports: Shelved[]
  /** null until the server was asked. */
  server: boolean | null
  /** Several files are being read: how far it is. */
  progress: { at: number; all: number; name: string } | null
}

let shelf: Shelf = { reports: [], server: null, progress: null }
const listeners = new Set<() => void>()

function set(change: Partial<Shelf>) {
  shelf = { ...shelf, ...change }
  for (const listener of listeners) listener()
}

function update(id: string, change: Partial<Shelved>) {
  set({ reports: shelf.reports.map(report => (report.id === id ? { ...report, ...change } : report)) })
}

const find = (id: string) => shelf.reports.find(report => report.id === id)

/** What is on it now. */
export const shelved = (): readonly Shelved[] => shelf.reports

export function useShelf(): Shelf {
  return useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shelf,
  )
}

/** Asks the server what it has open, and brings back what this tab had opened itself. */
export async function fillShelf(): Promise<void> {
  const kept = recall()
  let listed: Listed[] = []
  let server = true
  try {
    listed = await listReports()
  } catch {
    server = false
  }
  const theirs = listed.map(
    ({ id, name, sample = false, title = null, place = null, year = null }): Shelved =>
      fresh(id, name, { sample, head: { title, place, year } }),
  )
  const ours = kept.map(({ id, name, head = null }): Shelved => fresh(id, name, { own: true, head }))
  set({ server, reports: [...theirs, ...ours] })
}

const fresh = (id: string, name: string, rest: Partial<Shelved>): Shelved => ({
  id,
  name,
  sample: false,
  own: false,
  head: null,
  state: 'listed',
  read: null,
  refusal: null,
  ...rest,
})

/** Sees to it that a listed report is read. */
export async function need(id: string): Promise<void> {
  const report = find(id)
  if (report?.state !== 'listed') return
  update(id, { state: 'reading' })
  const kept = texts.get(id)
  if (!report.own || kept === undefined) await settle(id, () => getReport(id))
  else {
    await settle(id, () => readAnywhere(new TextEncoder().encode(kept), `${report.name}.txt`, true))
    await pair()
  }
}

export interface File {
  name: string
  bytes: () => Promise<Bytes>
}
type Bytes = Uint8Array<ArrayBuffer>

/**
 * Opens files, one after the other; answers with what became of them. `stopReading` leaves the rest out; `anyway` reads
 * what does not look like a report, too.
 */
export async function openFiles(files: File[], anyway = false): Promise<Shelved[]> {
  stopped = false
  const waiting = files.map(file => ({ file, id: newId() }))
  const added = waiting.map(({ id, file }) => fresh(id, file.name, { own: true, state: 'waiting' }))
  set({ reports: [...shelf.reports, ...added] })
  for (const [at, { file, id }] of waiting.entries()) {
    if (stopped) {
      set({ reports: shelf.reports.filter(report => report.state !== 'waiting') })
      break
    }
    set({ progress: { at: at + 1, all: files.length, name: file.name } })
    update(id, { state: 'reading' })
    await open(id, file.name, file.bytes, anyway)
  }
  set({ progress: null })
  return waiting.flatMap(({ id }) => find(id) ?? [])
}

let stopped = false
export function stopReading(): void {
  stopped = true
}

/** A text that was pasted, as a file. */
export const fileOf = (text: string, name: string): File => ({
  name: `${name}.txt`,
  bytes: async () => new TextEncoder().encode(text),
})

/** Takes a report from the shelf. */
export function take(id: string): void {
  set({ reports: shelf.reports.filter(report => report.id !== id) })
  refused.delete(id)
  texts.delete(id)
  remember(shelf.reports)
}

/** Files that did not look like reports, kept in case they are to be read anyway. */
const refused = new Map<string, Bytes>()

/** Reads a refused file although it looks like no work report. */
export async function force(id: string): Promise<Shelved | undefined> {
  const report = find(id)
  const bytes = refused.get(id)
  if (!report || !bytes) return report
  update(id, { state: 'reading', refusal: null })
  await open(id, report.name, async () => bytes, true)
  return find(id)
}

async function open(id: string, name: string, load: () => Promise<Bytes>, anyway: boolean): Promise<void> {
  await settle(id, async () => {
    const bytes = await load()
    refused.set(id, bytes)
    const read = await readAnywhere(bytes, name, anyway)
    texts.set(id, read.text)
    return read
  })
  if (find(id)?.refusal?.code !== 'not-a-work-report') refused.delete(id)
  remember(shelf.reports)
  await pair()
}

/** What was opened here is read again with last year's report at hand, once that is on the shelf too. */
async function pair(): Promise<void> {
  for (const report of shelf.reports.filter(({ own, read }) => own && read)) {
    const last = lastYearOf(report, shelf.reports)
    if (!last) continue
    await need(last.id)
    const [read, before] = [find(report.id)?.read, find(last.id)?.read]
    if (!read || read.last || !before) continue
    // Where the reader cannot be had any more, it stays read by itself.
    const reading = await readAgain(read.text, before).catch(() => null)
    if (reading) update(report.id, { read: { ...read, reading, last: before } })
  }
}

async function settle(id: string, read: () => Promise<Read>): Promise<void> {
  try {
    const done = await read()
    update(id, { state: 'read', read: done, head: done.reading, refusal: null })
  } catch (error) {
    const { code, words } = error as Partial<{ code: string; words: Bilingual }>
    if (!words) console.error(error)
    update(id, { state: 'refused', refusal: { code: code ?? 'unknown', words: words ?? null } })
  }
}

/** By the server where there is one, else here: the reading is the same. */
async function readAnywhere(bytes: Bytes, name: string, anyway: boolean): Promise<Read> {
  if (shelf.server) {
    try {
      return await postReport(bytes, name, anyway)
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error
      set({ server: false })
    }
  }
  return readHere(bytes, name, anyway)
}
