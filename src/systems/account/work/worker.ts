/** Compares reports beside the page, which stays quick meanwhile. */
import { doJob, type Jobs } from './jobs.ts'

type Asked = { [K in keyof Jobs]: { id: number; kind: K; asked: Jobs[K]['asked'] } }[keyof Jobs]

addEventListener('message', ({ data: { id, kind, asked } }: MessageEvent<Asked>) => {
  try {
    postMessage({ id, answer: doJob(kind, asked) })
  } catch (error) {
    console.error(error)
    postMessage({ id })
  }
})
