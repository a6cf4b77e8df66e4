import { readFileSync, readlinkSync } from 'node:fs'

/** A process that can be told from a later one with the same number. */
export interface Identity {
  pid: number
  /** Boot and clock tick of its start; null where the system does not tell. */
  started: string | null
}

/** What tells this process from a later one with its number. */
export function identify(pid: number): Identity {
  return { pid, started: startOf(pid) }
}

/** Whether that very process still runs. */
export function isRunning({ pid, started }: Identity): boolean {
  if (!isAlive(pid)) return false
  const now = startOf(pid)
  return started === null || now === null || now === started
}

/** Whether some process with this number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether nothing is left of a process: one that ended stays until its parent, or who came in its place, collects it. */
export function isCollected(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Where a process works; null where the system does not tell. */
export function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

/** Dead, but not yet collected by its parent. */
function isZombie(pid: number): boolean {
  return fields(pid)?.[0] === 'Z'
}

function startOf(pid: number): string | null {
  const tick = fields(pid)?.[19]
  if (tick === undefined) return null
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${tick}`
}

/** Of /proc/PID/stat, what follows the program's name (which may hold blanks and brackets). */
function fields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
