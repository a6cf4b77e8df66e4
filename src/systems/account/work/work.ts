import type { Jobs } from './jobs.ts'

type Answered = (answer: unknown) => void

let worker: Worker | null = null
let asked = 0
const waiting = new Map<number, Answered>()

/** Starts the worker, so that it is at hand when it is needed, even if the server is gone by then. */
export function startWorker(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<{ id: number; answer?: unknown }>) => {
    waiting.get(data.id)?.(data.answer)
    waiting.delete(data.id)
  }
  worker.onerror = () => {
    worker = null
    for (const answer of waiting.values()) answer(undefined)
    waiting.clear()
  }
  return worker
}

/** Has a job done beside the page; where a browser starts no worker, in the page itself after it was painted. */
export async function work<K extends keyof Jobs>(kind: K, job: Jobs[K]['asked']): Promise<Jobs[K]['answer']> {
  const answer = await beside(kind, job)
  if (answer) return answer
  await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))
  const { doJob } = await import('./jobs.ts')
  return doJob(kind, job)
}

const beside = <K extends keyof Jobs>(kind: K, job: Jobs[K]['asked']) =>
  new Promise<Jobs[K]['answer'] | undefined>(done => {
    try {
      const id = asked++
      const to = startWorker()
      waiting.set(id, done as Answered)
      to.postMessage({ id, kind, asked: job })
    } catch {
      done(undefined)
    }
  })
