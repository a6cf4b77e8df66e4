/** A thread of its own: sets the paper that it was started for, and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import type { PaperKind } from '../papers/kinds.ts'
import type { PaperInput } from '../papers/paper.ts'
import { writePaper } from '../papers/write-paper.ts'

const { kind, input } = workerData as { kind: PaperKind; input: PaperInput }
parentPort?.postMessage(await writePaper(kind, input))
