import type { Sessions } from './sessions.ts'

type Listener = (seq: number) => void
interface Watched {
  district: number
  stream: string
  seq: number
  listeners: Set<Listener>
}

/** How long other processes' writes may go unnoticed. */
const pause = 1000

/**
 * Tells who listens that a stream has got further (实时). What this process writes is told at once; what others write is
 * found by asking the ledger now and then, as a NOTIFY inside a write would let writes wait for each other.
 */
export class Watch {
  readonly #sessions: Sessions
  readonly #watched = new Map<string, Watched>()
  #timer: NodeJS.Timeout | undefined

  constructor(sessions: Sessions) {
    this.#sessions = sessions
  }

  /** Listens from now on; answers with how to stop. */
  listen(district: number, stream: string, listener: Listener): () => void {
    const key = `${district}/${stream}`
    const watched = this.#watched.get(key) ?? { district, stream, seq: 0, listeners: new Set() }
    watched.listeners.add(listener)
    this.#watched.set(key, watched)
    this.#timer ??= setInterval(() => void this.#ask(), pause).unref()
    // What is known is told at once, and what others may have written since is asked for.
    if (watched.seq > 0) listener(watched.seq)
    void this.#ask()
    return () => {
      watched.listeners.delete(listener)
      if (watched.listeners.size === 0) this.#watched.delete(key)
      if (this.#watched.size === 0) this.close()
    }
  }

  written(district: number, stream: string, seq: number): void {
    const watched = this.#watched.get(`${district}/${stream}`)
    if (!watched || seq <= watched.seq) return
    watched.seq = seq
    for (const listener of watched.listeners) listener(seq)
  }

  close(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  async #ask(): Promise<void> {
    for (const [district, all] of Map.groupBy(this.#watched.values(), one => one.district)) {
      const rows = await this.#sessions
        .query<{ stream: string; seq: number }>(district, {
          name: 'stream-heads',
          text: 'select stream, seq from stream_head where district = $1 and stream = any($2::uuid[])',
          values: [district, all.map(one => one.stream)],
        })
        // The store is out of reach for now: asked again next time.
        .catch(() => [])
      for (const { stream, seq } of rows) this.written(district, stream, seq)
    }
  }
}
