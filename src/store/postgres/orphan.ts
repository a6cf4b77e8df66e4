import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StoreError } from '../error.ts'
import { isAlive, isCollected, workingFolder } from './process.ts'

const patience = 60_000
/** How long a dead process may wait for its parent to collect it. */
const uncollected = 5_000

/**
 * Called by who has taken the folder, so that a Postgres still running on it has lost its owner: it is asked to shut
 * down, and the answer is its number. A leftover lock whose number another program has by now (usual in containers,
 * where numbers are small and come again) would keep Postgres from starting, and is removed.
 */
export async function stopOrphan(postgres: string): Promise<number | null> {
  const lock = join(postgres, 'postmaster.pid')
  const pid = postmaster(lock)
  if (pid === null) return null
  if (!isAlive(pid)) {
    await forget(pid, lock, postgres)
    return null
  }
  const works = workingFolder(pid)
  if (works !== null && works !== realpathSync(postgres)) {
    rmSync(lock, { force: true })
    return null
  }
  // Fast shutdown: connections are cut, everything is written.
  process.kill(pid, 'SIGINT')
  for (const end = Date.now() + patience; Date.now() < end; await wait(20)) {
    if (isAlive(pid)) continue
    await forget(pid, lock, postgres)
    return pid
  }
  throw new StoreError('orphan-stays', {
    zh: `上次留下的 Postgres（进程 ${pid}）还占着 ${postgres}，叫它停也没有停。请先结束它再启动。`,
    en: `A Postgres left from before (process ${pid}) still has ${postgres} and does not stop when asked. End it, then start again.`,
  })
}

/**
 * Postgres takes a dead process that nobody has collected yet for a living one, and would not start. Where that lasts
 * (a container without an init), its lock is removed, once none of its own works in the folder any more.
 */
async function forget(pid: number, lock: string, postgres: string): Promise<void> {
  for (const end = Date.now() + uncollected; Date.now() < end; await wait(20)) if (isCollected(pid)) return
  for (const end = Date.now() + patience; Date.now() < end; await wait(20)) if (!isWorkedIn(postgres)) break
  if (postmaster(lock) === pid && !isWorkedIn(postgres)) rmSync(lock, { force: true })
}

/** Whether any process works in the folder, as all of Postgres do. */
function isWorkedIn(folder: string): boolean {
  const real = realpathSync(folder)
  return readdirSync('/proc').some(name => /^\d+$/.test(name) && workingFolder(Number(name)) === real)
}

function postmaster(lock: string): number | null {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10) || null
  } catch {
    return null
  }
}
