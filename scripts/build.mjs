/** Before `npm pack`: compiles what the package exports into dist/, for use without this checkout. The pages are built apart. */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
for (const room of ['report', 'server', 'cli']) rmSync(`${root}dist/${room}`, { recursive: true, force: true })
const tsc = `${root}node_modules/typescript/bin/tsc`
const done = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
process.exitCode = done.status ?? 1
