import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { StoreError } from '../error.ts'

/** The data folder (数据文件夹): everything that is kept. */
export interface DataFolder {
  path: string
  /** Postgres's own folder. */
  postgres: string
  /** Files by their hash. */
  files: string
  log: string
  /** Which process has the folder. */
  owner: string
  /** Where the socket of the running Postgres is. */
  socket: string
}

/** How the folder is laid out; a program that does not know a later one leaves it alone. */
const format = 1

/** Makes the folder at the first start; refuses one of another program, or of a later version of this one. */
export function openFolder(said: string): DataFolder {
  const path = resolve(said)
  const marker = join(path, 'gangmu.json')
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    if (!existsSync(marker)) begin(path, marker)
    const { format: found } = JSON.parse(readFileSync(marker, 'utf8')) as { format: number }
    if (found !== format) throw laterFormat(path, found)
  } catch (error) {
    if (error instanceof StoreError) throw error
    const reason = (error as Error).message
    throw new StoreError('data-folder', {
      zh: `数据文件夹 ${path} 不能用：${reason}。请用 --data 换一个，或加 --no-store 只读报告。`,
      en: `The data folder ${path} cannot be used: ${reason}. Choose another with --data, or read reports only with --no-store.`,
    })
  }
  return {
    path,
    postgres: join(path, 'postgres'),
    files: join(path, 'files'),
    log: join(path, 'postgres.log'),
    owner: join(path, 'owner.json'),
    socket: join(path, 'socket'),
  }
}

function begin(path: string, marker: string): void {
  const others = readdirSync(path).filter(name => !name.startsWith('.'))
  if (others.length > 0) {
    throw new StoreError('data-folder-taken', {
      zh: `文件夹 ${path} 里已有别的东西（${others.slice(0, 3).join('、')}），不能当数据文件夹。请用 --data 另指定一个。`,
      en: `The folder ${path} holds other things (${others.slice(0, 3).join(', ')}) and is no data folder. Name another with --data.`,
    })
  }
  writeFileSync(`${marker}.new`, `${JSON.stringify({ format })}\n`)
  renameSync(`${marker}.new`, marker)
}

const laterFormat = (path: string, found: number) =>
  new StoreError('data-folder-format', {
    zh: `数据文件夹 ${path} 的格式是 ${found}，本版本只认得 ${format}。请用写下它的那个版本的纲目打开。`,
    en: `The data folder ${path} has format ${found}; this version knows ${format}. Open it with the version of Gangmu that wrote it.`,
  })

/** Refuses a Postgres folder that another major version wrote. */
export function checkMajor({ path, postgres }: DataFolder, major: number): void {
  const file = join(postgres, 'PG_VERSION')
  if (!existsSync(file)) return
  const found = readFileSync(file, 'utf8').trim()
  if (Number(found) === major) return
  throw new StoreError('postgres-version', {
    zh: `数据文件夹 ${path} 是 Postgres ${found} 写的，这里的 Postgres 是 ${major}，打不开它。请用原来版本的纲目打开，或用 --data 另指定文件夹。`,
    en: `The data folder ${path} was written by Postgres ${found}; this is Postgres ${major}, which cannot open it. Open it with the Gangmu it came from, or name another folder with --data.`,
  })
}
