/**
 * What npm runs before the package is packed (`npm run prepare`), also by who installs it from its git repository:
 * compiles the sources into dist/, for use without this checkout, and builds the pages. `library` leaves the pages out.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsc = `${root}node_modules/typescript/bin/tsc`
const vite = `${root}node_modules/vite/bin/vite.js`

// npx in a fresh checkout comes by here before anything is there to build with. What it then starts sets up.
if (process.env.npm_command === 'exec') process.exit()

for (const room of ['report', 'kernel', 'store', 'office', 'systems', 'server', 'cli'])
  rmSync(`${root}dist/${room}`, { recursive: true, force: true })
run(tsc, '-p', 'tsconfig.build.json')
if (!process.argv.includes('library')) run(vite, 'build', '--logLevel', 'error')

function run(...args) {
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (done.status !== 0) process.exit(done.status ?? 1)
}
