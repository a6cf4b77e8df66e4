/** What tests use that npm cannot bring: programs and fonts of the operating system. */
import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Debian's packages, and what is not tested without them. */
const packages: Record<string, string> = {
  chromium: 'the page tests',
  'fonts-noto-cjk': 'the page tests (Chinese text)',
  'libreoffice-writer-nogui': 'documents saved by another program',
  postgresql: 'the store on another Postgres than our own',
  'libreoffice-calc-nogui': 'sheets saved by another program',
}

/**
 * Installs what is missing as root on Debian, after saying so; elsewhere prints the command.
 * Answers with what stays untested; the tests concerned skip themselves.
 */
export function prepareSystem({ install }: { install: boolean }): string[] {
  const missing = () => Object.keys(packages).filter(name => !isInstalled(name))
  const wanted = missing()
  if (wanted.length === 0) return []
  const command = `apt-get install -y --no-install-recommends ${wanted.join(' ')}`
  if (install && isDebian() && process.getuid?.() === 0) {
    console.log(`Installing Debian packages for the tests, a minute or two (--no-system declines): ${wanted.join(' ')}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const quiet: SpawnSyncOptions = { stdio: ['ignore', 'ignore', 'inherit'], env }
    spawnSync('apt-get', ['update', '-qq'], quiet)
    spawnSync('apt-get', command.split(' ').slice(1), quiet)
  } else console.log(`Missing for the tests: ${wanted.join(' ')}. On Debian: ${command}`)
  return missing().map(name => `${packages[name]} (${name} is missing)`)
}

function isInstalled(name: string): boolean {
  if (existsSync('/usr/bin/dpkg-query')) {
    const answer = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' })
    if (answer.stdout.includes('Status: install ok installed')) return true
  }
  return name === 'chromium' && process.env.CHROMIUM !== undefined && existsSync(process.env.CHROMIUM)
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
