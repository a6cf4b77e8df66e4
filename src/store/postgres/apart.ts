import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../error.ts'
import { type Binaries, binariesIn } from './binaries.ts'
import type { DataFolder } from './folder.ts'
import type { Manner } from './manner.ts'

export interface Place {
  binaries: Binaries
  postgres: string
}

/**
 * Where programs and database lie: in the data folder, and where root must become nobody in earnest, apart from it, as
 * nobody cannot reach a checkout or a data folder under /root. A database that is at the other place is moved.
 */
export function placeOf(folder: DataFolder, binaries: Binaries, { uid }: Manner, base: string): Place {
  const apart = join(base, createHash('sha256').update(folder.path).digest('hex').slice(0, 16))
  if (uid === null) {
    move(join(apart, 'postgres'), folder.postgres, process.getuid?.() ?? 0)
    return { binaries, postgres: folder.postgres }
  }
  const home = join(base, `postgres-${binaries.major}`)
  mkdirSync(apart, { recursive: true })
  // Whatever the umask says, nobody must get there.
  for (const each of [base, apart]) chmodSync(each, 0o755)
  chownSync(apart, uid, uid)
  if (!existsSync(home)) copy(binaries.home, home, 0, 'go+rX')
  move(folder.postgres, join(apart, 'postgres'), uid)
  return { binaries: binariesIn(join(home, 'bin')), postgres: join(apart, 'postgres') }
}

/** The copy is whole before the original goes; where something is at both places, nothing goes. */
function move(from: string, to: string, uid: number): void {
  if (!existsSync(join(from, 'PG_VERSION'))) return
  if (existsSync(to) && readdirSync(to).length > 0) throw twoDatabases(from, to)
  rmSync(to, { recursive: true, force: true })
  copy(from, to, uid, 'go-rwx')
  rmSync(from, { recursive: true })
}

const twoDatabases = (from: string, to: string) =>
  new StoreError('two-databases', {
    zh: `有两个数据库：${from} 和 ${to}（可能是恢复过备份，或上次搬移时中断）。请确认用哪一个，把另一个移到别处，再启动。`,
    en: `There are two databases: ${from} and ${to} (a backup was restored, or a move was cut short). Find out which one is to be used, take the other elsewhere, and start again.`,
  })

function copy(from: string, to: string, uid: number, rights: string): void {
  rmSync(`${to}.new`, { recursive: true, force: true })
  cpSync(from, `${to}.new`, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
  spawnSync('chown', ['-R', `${uid}:${uid}`, `${to}.new`])
  spawnSync('chmod', ['-R', rights, `${to}.new`])
  renameSync(`${to}.new`, to)
}
