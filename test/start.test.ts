/** How a checkout is started: `npm start` from where the caller stands, and what setting up leaves to npm. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './shared.ts'

const start = join(root, 'scripts/start.mjs')
const env = { ...process.env, LC_ALL: 'C', INIT_CWD: join(root, 'samples') }
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))

test('npm start finds files from the folder where the caller stands', async () => {
  const child = spawn(process.execPath, [start, 'qingzhu-2018.txt', '--port', '0', '--no-store'], { cwd: root, env })
  const ended = once(child, 'exit')
  try {
    const address = await addressOf(child)
    const reports = await (await fetch(`${address}api/reports`)).text()
    expect(reports).toContain('qingzhu-2018')
    expect(reports).not.toContain('qingzhu-2019')
  } finally {
    child.kill()
    await ended
  }
})

test('a start that fails is known at once', async () => {
  const child = spawn(process.execPath, [start, 'none.txt', '--port', '0'], { cwd: root, env })
  await expect(addressOf(child)).rejects.toThrow(/left with 2: .*no such file/)
})

/** Where it serves, as it says; a process that leaves instead says why. */
function addressOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const [address] = /http:\S+/.exec(said) ?? []
      if (address) resolve(address)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', code => reject(new Error(`left with ${code}: ${said}`)))
  })
}

test('the first start says what it needs as the README does', () => {
  const said = readFileSync(join(root, 'scripts/launch.mjs'), 'utf8')
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('a minute and 890 MB')
  expect(readFileSync(join(root, 'README.zh.md'), 'utf8')).toContain('约需一分钟，占 890 MB')
  expect(said).toContain('890 MB, about a minute')
  expect(said).toContain('约需一分钟，占 890 MB')
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
