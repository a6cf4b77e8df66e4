/** The package that `npm pack` makes works elsewhere: as a library with types, and as a command. */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './shared.ts'

let folder: string
const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, encoding: 'utf8' })

/** Packs, and unpacks beside links to what the package depends on: what `npm install` does, without a network. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-package-'))
  // Also under npx, for which the build stands aside.
  const env = { ...process.env, npm_command: '' }
  execFileSync(process.execPath, ['scripts/build.mjs', 'library'], { cwd: root, env })
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
  const home = join(folder, 'node_modules/gangmu')
  mkdirSync(home, { recursive: true })
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  run('tar', '-xzf', `gangmu-${version}.tgz`, '-C', home, '--strip-components=1')
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { dependencies: object }
  for (const name of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link)
  }
  const lines = [
    "import { type Reading, readReport } from 'gangmu/report'",
    "import { decode } from 'gangmu/report/input'",
    "const { text } = await decode(new TextEncoder().encode('新建公园3个。'), 'a.txt')",
    "const reading: Reading = readReport(text, { part: 'plan' })",
    'export const figures: number = reading.figures.length',
    'console.log(figures)',
  ]
  writeFileSync(join(folder, 'use.mts'), lines.join('\n'))
  const plain = lines.join('\n').replace('type Reading, ', '').replace(': Reading', '').replace(': number', '')
  writeFileSync(join(folder, 'use.mjs'), plain)
})
afterAll(() => rmSync(folder, { recursive: true }))

/** The Node that runs the tests, and the system's own where there is one, which may be older. */
const nodes = [...new Set([process.execPath, '/usr/bin/node'])].filter(node => existsSync(node))

test('who installs it gets what it needs to run: no Node, no install scripts', () => {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/gangmu/package.json'), 'utf8'))
  expect(manifest.optionalDependencies).toBeUndefined()
  expect(Object.keys(manifest.dependencies).filter(name => name.startsWith('node-'))).toEqual([])
  expect(Object.keys(manifest.scripts)).not.toEqual(expect.arrayContaining([expect.stringMatching(/install$/)]))
})

test('it carries what runs, and nothing of the tests', () => {
  const files = readdirSync(join(folder, 'node_modules/gangmu/dist'), { recursive: true, encoding: 'utf8' })
  expect(files).toContain(join('cli', 'main.js'))
  expect(files.filter(file => /test|fixtures|example/.test(file))).toEqual([])
})

test.each(nodes)('%s imports it', node => {
  expect(run(node, 'use.mjs')).toBe('1\n')
})

test('it is typed', () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--lib', 'es2024,dom']
  run(process.execPath, tsc, ...flags, '--types', '', 'use.mts')
})

test.each(nodes)('%s runs its command', node => {
  const sample = 'node_modules/gangmu/samples/qingzhu-2019.txt'
  const reading = JSON.parse(run(node, 'node_modules/gangmu/bin/gangmu.mjs', 'read', sample, '--json'))
  expect(reading.figures.length).toBeGreaterThan(100)
})
