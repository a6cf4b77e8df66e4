import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files by the SHA-256 of their bytes (附件库): the same bytes are one file, and a name proves its content. */
export class Files {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Keeps the bytes, on the disk for certain before the hash is answered: an action may name it then. */
  async put(bytes: Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(bytes).digest('hex')
    const path = this.#path(hash)
    if (existsSync(path)) return hash
    const folder = dirname(path)
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const draft = join(this.#folder, `${randomUUID()}.new`)
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    for (const each of [folder, dirname(folder), this.#folder]) await syncFolder(each)
    return hash
  }

  async get(hash: string): Promise<Buffer> {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`${hash} is no SHA-256`)
    const bytes = await readFile(this.#path(hash))
    if (createHash('sha256').update(bytes).digest('hex') !== hash) throw new Error(`the file ${hash} is damaged`)
    return bytes
  }

  #path(hash: string): string {
    return join(this.#folder, hash.slice(0, 2), hash.slice(2, 4), hash)
  }
}

/** A name is in its folder for certain once the folder is flushed too; Windows knows no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
