/** The server that the page tests and the tour look at: on a free port, with the samples open as `gangmu serve` opens them. */
import { buildApp } from '../../src/server/app.ts'
import { listen } from '../../src/server/listen.ts'
import { type Shelved, shelve } from '../../src/server/shelf.ts'
import type { Store } from '../../src/store/store.ts'
import { type Shown, shownFigures } from '../../src/web/reading/ranges.ts'
import { samples } from './samples.ts'

export interface Site {
  url: string
  /** The first sample's text and its reading as the page shows it, last year's at hand. */
  text: string
  reading: Shown
  close: () => Promise<void>
}

/** `store` keeps what is written for as long as the site is up. */
export async function startSite(pages: string | null, store: Store | null = null): Promise<Site> {
  const shelf = shelve(await samples(), { sample: true })
  const district = { id: 990001, name: '清渚区', sample: true }
  const app = buildApp({ shelf, pages, kept: store && { store, district } })
  const port = await listen(app, { host: '127.0.0.1', port: 0 })
  const { text, reading } = shelf[0] as Shelved
  const shown = { ...reading, figures: shownFigures(reading.figures, text) }
  return { url: `http://127.0.0.1:${port}/`, text, reading: shown, close: () => app.close() }
}
