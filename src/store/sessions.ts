import type { Pool, PoolClient } from 'pg'
import { type Address, connectAs } from './connection.ts'

/** A statement with a name is prepared once a connection. */
export interface Statement {
  name?: string
  text: string
  values?: unknown[]
}

/**
 * Connections of the app (连接池). Each remembers the district that it was last set to, so that setting it, on which
 * row-level security rests, costs a round trip only where the district changes.
 */
export class Sessions {
  readonly #pool: Pool
  readonly #districts = new WeakMap<PoolClient, number>()

  constructor(address: Address, size = 8) {
    this.#pool = connectAs('app', address, { max: size })
  }

  /** Runs one statement as a transaction of its own, seeing one district. */
  async query<Row extends object>(district: number, { name, text, values = [] }: Statement): Promise<Row[]> {
    const client = await this.#pool.connect()
    let broken: Error | undefined
    try {
      if (this.#districts.get(client) !== district) {
        this.#districts.delete(client)
        await client.query(`select set_config('app.district', $1, false)`, [`${district}`])
        this.#districts.set(client, district)
      }
      const { rows } = await client.query<Row>({ text, values, ...(name !== undefined && { name }) })
      return rows
    } catch (error) {
      // What the database says no to leaves the connection as it was; anything else may not.
      if (!isAnswer(error)) broken = error as Error
      throw error
    } finally {
      client.release(broken)
    }
  }

  close(): Promise<void> {
    return this.#pool.end()
  }
}

/** Errors of the server carry a five-character SQLSTATE and leave the session usable, but for those of class 57 and XX. */
function isAnswer(error: unknown): boolean {
  const code = (error as { code?: unknown }).code
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^(?:57|XX|08)/.test(code)
}
