import { spawn } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { StoreError } from '../error.ts'
import type { Binaries } from './binaries.ts'
import type { Manner } from './manner.ts'

/** Who owns the server; connections of the program are of lesser roles. */
export const superuser = 'gangmu'

const common = ['-U', superuser, '-A', 'trust', '-E', 'UTF8', '--no-instructions']
/** Chinese sorts by pinyin, the same on every machine. */
const chinese = ['--locale-provider=icu', '--icu-locale=zh-Hans-CN']

/** Makes the database at the first start: beside its place, so that a start cut short leaves nothing half made. */
export async function initialise(
  { binaries, postgres }: { binaries: Binaries; postgres: string },
  { prefix }: Manner,
): Promise<void> {
  if (existsSync(postgres)) return
  const draft = `${postgres}.new`
  const said: string[] = []
  for (const locale of ['C.UTF-8', 'C']) {
    rmSync(draft, { recursive: true, force: true })
    const [program = '', ...args] = [
      ...prefix,
      binaries.initdb,
      '-D',
      draft,
      ...common,
      ...chinese,
      `--locale=${locale}`,
    ]
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: '/' })
    const [complaint, code] = await Promise.all([
      text(child.stderr),
      new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
    ])
    if (code === 0) return renameSync(draft, postgres)
    said.push(complaint.trim())
  }
  throw new StoreError('postgres-init', {
    zh: `数据库没有建成：${said[0]}。可设 DATABASE_URL 使用已有的 Postgres 服务器，或加 --no-store 只读报告。`,
    en: `The database was not made: ${said[0]}. Name a Postgres server by DATABASE_URL, or read reports only with --no-store.`,
  })
}
