import type { Step } from './step.ts'
import type { Kept } from './transport.ts'

const name = 'gangmu.unsent'

/** Unsent steps in the browser's own database: unlike its simpler store, what is written there outlives a killed browser. */
export function keptSteps(breakdown: string): Kept {
  const base = open()
  const within = IDBKeyRange.bound([breakdown], [breakdown, []])
  const steps = async (mode: IDBTransactionMode) => (await base).transaction(name, mode).objectStore(name)
  return {
    all: async () => answer((await steps('readonly')).getAll(within)),
    put: async step => void (await answer((await steps('readwrite')).put(step, [breakdown, step.id]))),
    drop: async id => void (await answer((await steps('readwrite')).delete([breakdown, id]))),
  }
}

function open(): Promise<IDBDatabase> {
  const asked = indexedDB.open(name, 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore(name)
  return answer(asked)
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })

/** A browser that keeps nothing still edits: what is unsent goes with the page. */
export const nowhere: Kept = { all: async () => [] as Step[], put: async () => {}, drop: async () => {} }
