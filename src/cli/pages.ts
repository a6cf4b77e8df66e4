import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Terminal } from './terminal.ts'
import { UsageError } from './words.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const built = join(root, 'dist/web')
const sources = ['vite.config.ts', 'package-lock.json', 'src/web', 'src/ui', 'src/report', 'docs/rules']

/** The folder of the built pages; in a checkout they are built first where their sources are newer. */
export function builtPages({ language, tell }: Pick<Terminal, 'language' | 'tell'>): string {
  const document = join(built, 'index.html')
  const config = join(root, 'vite.config.ts')
  if (!existsSync(config)) return built
  if (existsSync(document) && newest(sources.map(source => join(root, source))) <= statSync(document).mtimeMs)
    return built
  tell({ zh: '正在构建页面，约需几秒……\n', en: 'Building the page, a few seconds …\n' }[language])
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const done = spawnSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (done.status === 0) return built
  throw new UsageError({ zh: '页面构建失败，原因见上。', en: 'The page could not be built, see above.' })
}

/** When the latest change was made to a file or in a folder. */
function newest(paths: string[]): number {
  let latest = 0
  for (const path of paths) {
    if (!existsSync(path)) continue
    const entry = statSync(path)
    const inside = entry.isDirectory() ? newest(readdirSync(path).map(name => join(path, name))) : 0
    latest = Math.max(latest, entry.mtimeMs, inside)
  }
  return latest
}
