import { startWorker } from '../systems/account/work/work.ts'
import { loadAccount } from './account/load.ts'
import { loadFormats, loadReader } from './reports/here.ts'

/** What the first page does not need, in the order in which it will be missed. */
const later = [loadReader, loadAccount, async () => startWorker(), () => import('./frame/rule-pages.ts'), loadFormats]

/** Loads all of it while nothing else is to do, so that the page works on if the server goes away. */
export function prepare(): void {
  idle(async () => {
    for (const load of later) await load().catch(() => {}) // asked for again when it is needed
  })
}

function idle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 })
  else setTimeout(work, 1000)
}
