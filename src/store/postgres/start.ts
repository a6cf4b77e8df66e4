import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, isAbsolute, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { StoreError } from '../error.ts'
import { placeOf } from './apart.ts'
import { type Binaries, embeddedBinaries } from './binaries.ts'
import { checkMajor, type DataFolder } from './folder.ts'
import { initialise, superuser } from './initialise.ts'
import { findManner, type Manner } from './manner.ts'
import { stopOrphan } from './orphan.ts'
import { takeFolder } from './owner.ts'

/** A Postgres of our own, reached through a socket that only this user can open. */
export interface OwnPostgres {
  socket: string
  /** What whoever started it should know, as an orphan that was stopped. */
  notes: { zh: string; en: string }[]
  /** Settles when Postgres is gone without having been asked to go. */
  lost: Promise<StoreError>
  stop(): Promise<void>
}

/** Recovery after a crash takes as long as there is to redo. */
const patience = 300_000
const logKept = 4 << 20

/** Starts Postgres on a data folder, which no other process may have; makes the database at the first start. */
export async function startPostgres(
  folder: DataFolder,
  {
    binaries = embeddedBinaries(),
    manner = findManner(),
    base = '/var/lib/gangmu',
  }: { binaries?: Binaries; manner?: Manner; base?: string } = {},
): Promise<OwnPostgres> {
  const giveBack = takeFolder(folder)
  const socket = socketFolder(manner)
  const tidy = () => {
    rmSync(socket, { recursive: true, force: true })
    if (socketBefore(folder) === socket) rmSync(folder.socket, { force: true })
    giveBack()
  }
  try {
    const notes: OwnPostgres['notes'] = []
    const place = placeOf(folder, binaries, manner, base)
    if (manner.uid !== null) notes.push(apart(place.postgres))
    checkMajor({ ...folder, postgres: place.postgres }, binaries.major)
    const orphan = await stopOrphan(place.postgres)
    if (orphan !== null) notes.push(stopped(orphan))
    const left = socketBefore(folder)
    if (left !== null) rmSync(left, { recursive: true, force: true })
    writeFileSync(folder.socket, socket)
    await initialise(place, manner)
    const written = statSync(folder.log, { throwIfNoEntry: false })?.size ?? 0
    const child = launch(place, manner, socket, folder.log)
    await ready(child, socket, folder, written)
    let asked = false
    const lost = once(child, 'exit').then(() => {
      tidy()
      return asked ? new Promise<StoreError>(() => {}) : gone(folder)
    })
    return {
      socket,
      notes,
      lost,
      async stop() {
        if (asked || hasEnded(child)) return
        asked = true
        const ended = once(child, 'exit')
        child.kill('SIGINT')
        await ended
      },
    }
  } catch (error) {
    tidy()
    throw error
  }
}

const socketPrefix = 'gangmu-'

/** Where the socket of the last run was, which a killed program leaves behind; null where there is none. */
function socketBefore({ socket }: DataFolder): string | null {
  const said = existsSync(socket) ? readFileSync(socket, 'utf8') : ''
  return isAbsolute(said) && basename(said).startsWith(socketPrefix) ? said : null
}

/** Paths of sockets have at most 107 bytes, so that a long TMPDIR will not do. */
function socketFolder({ uid }: Manner): string {
  const base = tmpdir().length > 60 ? '/tmp' : tmpdir()
  const socket = mkdtempSync(join(base, socketPrefix))
  if (uid !== null) chownSync(socket, uid, uid)
  return socket
}

function launch(
  { binaries, postgres }: { binaries: Binaries; postgres: string },
  { prefix }: Manner,
  socket: string,
  logFile: string,
): ChildProcess {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const [program = '', ...args] = [...prefix, binaries.postgres, '-D', postgres, ...flags]
  const log = openLog(logFile)
  try {
    // A group of its own: Ctrl-C reaches the program, which then stops Postgres after its last write.
    return spawn(program, args, { stdio: ['ignore', log, log], detached: true, cwd: '/' })
  } finally {
    closeSync(log)
  }
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return openSync(file, size > logKept ? 'w' : 'a', 0o600)
}

/** Waits until it answers; a Postgres that leaves instead has written why into its log. */
async function ready(child: ChildProcess, socket: string, folder: DataFolder, written: number): Promise<void> {
  let failed: Error | undefined
  child.on('error', error => {
    failed = error
  })
  for (const end = Date.now() + patience; Date.now() < end; await wait(10)) {
    if (failed || hasEnded(child))
      throw noStart(folder, failed?.message || lastWords(folder.log, written) || `exit code ${child.exitCode}`)
    if (await answers(socket)) return
  }
  child.kill('SIGINT')
  throw noStart(folder, `no answer after ${patience / 1000} s`)
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

async function answers(socket: string): Promise<boolean> {
  const client = new Client({ host: socket, user: superuser, database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** What this start wrote into the log, from byte `from` on, without times and without what each connection was told meanwhile. */
function lastWords(log: string, from: number): string {
  const bytes = readFileSync(log)
  const lines = bytes
    .subarray(bytes.length > from ? from : 0)
    .toString()
    .trimEnd()
    .split('\n')
  const reasons = lines.filter(line => /LOG|FATAL|PANIC|HINT/.test(line) && !/starting up/.test(line))
  return reasons
    .slice(-3)
    .map(line => line.replace(/^.*? (?=(?:LOG|FATAL|PANIC|HINT):)/, ''))
    .join(' ')
}

const noStart = ({ path, log }: DataFolder, reason: string) =>
  new StoreError('postgres-start', {
    zh: `数据文件夹 ${path} 的 Postgres 没有启动：${reason}。详见 ${log}；也可设 DATABASE_URL 使用已有的服务器，或加 --no-store 只读报告。`,
    en: `Postgres did not start on the data folder ${path}: ${reason}. See ${log}; or name a server by DATABASE_URL, or read reports only with --no-store.`,
  })

const gone = ({ path, log }: DataFolder) =>
  new StoreError('postgres-gone', {
    zh: `数据文件夹 ${path} 的 Postgres 意外停止，程序随之停止；已保存的都在。原因见 ${log}，可重新启动。`,
    en: `Postgres on the data folder ${path} stopped by itself, and so does the program; what was saved is there. See ${log} for why, and start again.`,
  })

const stopped = (pid: number) => ({
  zh: `上次没有正常结束，留下的 Postgres（进程 ${pid}）已停掉。`,
  en: `The last run did not end properly: the Postgres it left behind (process ${pid}) was stopped.`,
})

const apart = (postgres: string) => ({
  zh: `本机不许 root 建用户命名空间，Postgres 改用 nobody 身份运行，数据库放在 ${postgres}。`,
  en: `User namespaces are forbidden here: Postgres runs as nobody, and the database lies in ${postgres}.`,
})
