import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PaperKind } from '../papers/kinds.ts'
import type { PaperInput } from '../papers/paper.ts'
import { writePaper } from '../papers/write-paper.ts'

/** Beyond it, setting takes longer than anybody should wait with an edit; below, starting a thread does. */
const long = 400

/** Sets a paper, a long one beside the others' work. */
export function setPaper(kind: PaperKind, input: PaperInput): Promise<Uint8Array> {
  if (input.rows.length < long) return writePaper(kind, input)
  return new Promise((resolve, reject) => {
    // Sources in a checkout, compiled in the package.
    const script = new URL(`paper-thread${extname(import.meta.url)}`, import.meta.url)
    const thread = new Worker(script, { workerData: { kind, input } })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', code => reject(new Error(`the thread that sets papers left with ${code}`)))
  })
}
