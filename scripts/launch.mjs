/**
 * Starts a script of this checkout on a machine that has Node 20 and npm, and nothing else.
 *
 * Plain JavaScript without dependencies, as it runs before any is there. Three steps: install what the lock file
 * names if that is not what is installed, find a Node that runs TypeScript (24, which comes from npm too), hand over.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const bin = join(modules, '.bin')
const needed = 24

/** Runs `entry` (a path inside the checkout) with `args` under Node 24; installs first where needed. */
export async function launch(entry, args) {
  install()
  const script = join(root, entry)
  if (!process.env.PATH?.split(delimiter).includes(bin)) process.env.PATH = bin + delimiter + (process.env.PATH ?? '')
  if (major(process.versions.node) >= needed) {
    process.argv = [process.execPath, script, ...args]
    await import(pathToFileURL(script).href)
  } else handOver(nodeFromNpm(), [script, ...args])
}

/** Runs `npm ci` unless node_modules already holds what package-lock.json names. */
function install() {
  if (isInstalled()) return
  console.error(
    'Setting up: npm installs packages from its registry into node_modules, 890 MB, about a minute … ' +
      '正在从 npm 安装依赖到 node_modules，约需一分钟，占 890 MB……',
  )
  const npm = process.env.npm_execpath
  // What builds and runs a checkout are development dependencies, which NODE_ENV=production would leave out.
  // No package needs a script to be installed.
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]
  // Its answer goes to stderr: stdout belongs to the command that follows.
  const stdio = ['ignore', 2, 2]
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio })
    : spawnSync('npm', args, { cwd: root, stdio, shell: process.platform === 'win32' })
  if (done.status === 0) return
  console.error(
    `npm ci failed, see ${done.error ? `here: ${done.error.message}` : 'above'}; nothing was started. The first start ` +
      'needs the npm registry. 依赖安装失败，程序没有启动；第一次启动要能连上 npm。',
  )
  process.exit(done.status || 1)
}

/**
 * Times tell quickly, contents tell surely: a fresh clone or a changed branch gives the lock file a new time
 * without changing what it says. Packages for other platforms may be missing, they are optional; folders of the
 * checkout itself, and links to them, are never missing.
 */
function isInstalled() {
  const lock = join(root, 'package-lock.json')
  const installed = join(modules, '.package-lock.json')
  if (!existsSync(installed)) return false
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages
  const same = Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      link || !path.startsWith('node_modules/') || (present[path] ? present[path].version === version : optional),
  )
  if (same) utimesSync(installed, new Date(), new Date())
  return same
}

/** The official binaries lie in packages named by platform, which scripts/node/package.json lists. */
function nodeFromNpm() {
  const [platform, file] = process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node']
  const node = join(modules, `node-${platform}-${process.arch}`, 'bin', file)
  if (existsSync(node)) return node
  console.error(
    `Gangmu needs Node ${needed} or newer; this is ${process.versions.node}, and npm brought none for ` +
      `${process.platform} ${process.arch}. Install Node ${needed} from nodejs.org, then try again. ` +
      `纲目需要 Node ${needed} 以上，npm 上没有适合本机的，请从 nodejs.org 安装后再试。`,
  )
  process.exit(1)
}

/** Stands aside for another Node: same terminal, same signals, same exit. */
function handOver(node, args) {
  // Before 24.3 Node warned that types are stripped.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], { stdio: 'inherit' })
  // Ctrl-C reaches both from the terminal; the child decides when it is over.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)))
}

const major = version => Number(version.split('.')[0])
