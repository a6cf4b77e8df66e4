/**
 * `npm test`: types, lint, unused code, then every test. All steps run, so that one look shows everything; vitest's
 * summary comes last. `--no-system` installs no Debian packages; in CI what stays untested is a failure.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { builtPages } from '../src/cli/pages.ts'
import { prepareSystem } from './system.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const steps: Record<string, string[]> = {
  types: ['typescript/bin/tsc', '-p', '.'],
  lint: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  'unused code': ['knip/bin/knip.js'],
  tests: ['vitest/vitest.mjs', 'run'],
}

const untested = prepareSystem({ install: !process.argv.includes('--no-system') })
for (const name of untested) console.log(`Skipped: ${name}`)
const failed = untested.length > 0 && process.env.CI ? ['system packages'] : []
try {
  builtPages({ language: 'en', tell: console.log })
} catch (error) {
  console.log((error as Error).message)
  failed.push('page')
}

for (const [name, [script = '', ...args]] of Object.entries(steps)) {
  const started = Date.now()
  console.log(`— ${name}`)
  const done = spawnSync(process.execPath, [`node_modules/${script}`, ...args], { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) failed.push(name)
  console.log(`  ${done.status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`)
process.exitCode = failed.length > 0 ? 1 : 0
