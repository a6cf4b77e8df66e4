/** How a checkout is started: `npm start` from where the caller stands, and what setting up leaves to npm. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './shared.ts'

const start = join(root, 'scripts/start.mjs')
const env = { ...process.env, LC_ALL: 'C', INIT_CWD: join(root, 'samples') }
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))

test('npm start finds files from the folder where the caller stands', async () => {
  const child = spawn(process.execPath, [start, 'qingzhu-2018.txt', '--port', '0'], { cwd: root, env })
  const [address] = await new Promise<RegExpExecArray>(resolve => {
    let said = ''
    child.stdout.on('data', chunk => {
      said += chunk
      const found = /http:\S+/.exec(said)
      if (found) resolve(found)
    })
  })
  const reports = await (await fetch(`${address}api/reports`)).text()
  child.kill()
  expect(reports).toContain('qingzhu-2018')
  expect(reports).not.toContain('qingzhu-2019')
})

test('a forgotten -- is told of', () => {
  const asked = { ...env, npm_config_port: 'true' }
  const { stderr, status } = spawnSync(process.execPath, [start, '7700'], { cwd: root, env: asked, encoding: 'utf8' })
  expect(stderr).toContain('npm start -- --port')
  expect(status).toBe(2)
})

test('the Node that npm brings is exact, locked, and for each platform', () => {
  const { optionalDependencies } = read('scripts/node/package.json') as { optionalDependencies: Record<string, string> }
  const locked = read('package-lock.json').packages
  for (const [name, said] of Object.entries(optionalDependencies)) {
    const { version, integrity, optional } = locked[`node_modules/${name}`]
    expect(said.split('@').at(-1), name).toBe(version)
    expect([version, integrity, optional], name).toEqual([expect.stringMatching(/^24\./), expect.any(String), true])
  }
})
