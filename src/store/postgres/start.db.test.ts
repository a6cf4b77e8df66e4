/** Starting, being refused, and finding what a killed program left. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFolder } from './folder.ts'
import { superuser } from './initialise.ts'
import { findManner, type Manner } from './manner.ts'
import { identify, isAlive, isRunning } from './process.ts'
import { type OwnPostgres, startPostgres } from './start.ts'

let base: string
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'gangmu-start-'))
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

let made = 0
const fresh = () => join(base, `data-${made++}`)
const start = (data: string, more: { manner?: Manner; base?: string } = {}) => startPostgres(openFolder(data), more)

async function ask<Row>({ socket }: Pick<OwnPostgres, 'socket'>, statement: string): Promise<Row[]> {
  const client = new Client({ host: socket, user: superuser, database: 'postgres' })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
const write = (own: Pick<OwnPostgres, 'socket'>) =>
  ask(own, 'create table t (n int); insert into t values (1), (2), (3)')
const count = async (own: Pick<OwnPostgres, 'socket'>) =>
  (await ask<{ n: string }>(own, 'select count(*) as n from t'))[0]?.n
const postmaster = (data: string) => Number.parseInt(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8'), 10)

/** Another program that opens the folder. It says where its Postgres is, or why it has none. */
async function program(data: string, manner: Manner | null = null) {
  const of = (file: string) => new URL(file, import.meta.url).href
  const script = `
    const { openFolder } = await import('${of('folder.ts')}'); const { startPostgres } = await import('${of('start.ts')}')
    try {
      const own = await startPostgres(openFolder('${data}'), ${JSON.stringify(manner ? { manner } : {})})
      console.log(JSON.stringify({ socket: own.socket })); setInterval(() => {}, 1000)
    } catch (error) { console.log(JSON.stringify({ code: error.code })) }`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, ...(JSON.parse(said) as { socket: string; code?: string }) }
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

async function gone(pid: number): Promise<boolean> {
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(20)) if (!isAlive(pid)) return true
  return false
}

test('a restart keeps what was written; fsync is on; nothing listens on a port; Chinese sorts by pinyin', async () => {
  const data = fresh()
  const first = await start(data)
  await write(first)
  const asked = await ask<object>(
    first,
    `select current_setting('fsync') as fsync, current_setting('listen_addresses') as listens,
    current_setting('synchronous_commit') as waits, current_setting('timezone') as zone`,
  )
  expect(asked).toEqual([{ fsync: 'on', listens: '', waits: 'on', zone: 'UTC' }])
  expect(
    await ask(first, `select string_agg(x, ' ' order by x) as x from unnest(array['吴江','北京','阿里','苏州']) x`),
  ).toEqual([{ x: '阿里 北京 苏州 吴江' }])
  await first.stop()
  expect(existsSync(first.socket)).toBe(false)
  const second = await start(data)
  expect(await count(second)).toBe('3')
  await second.stop()
})

describe('refused in words', () => {
  test('a second start on the same folder, by this program or another', async () => {
    const data = fresh()
    const own = await start(data)
    const words = { zh: expect.stringContaining(data), en: expect.stringContaining(`process ${process.pid}`) }
    await expect(start(data)).rejects.toMatchObject({ code: 'data-folder-in-use', words })
    const other = await program(data)
    expect(other.code).toBe('data-folder-in-use')
    await write(own)
    await own.stop()
  })

  test('all but one of several that start at once', async () => {
    const data = fresh()
    const started = await Promise.all([program(data), program(data), program(data)])
    expect(started.map(({ code }) => code).filter(Boolean)).toEqual(['data-folder-in-use', 'data-folder-in-use'])
    await Promise.all(started.map(({ child }) => (child.exitCode === null ? kill(child) : null)))
    expect(await gone(postmasterOr(data))).toBe(true)
  })
  const postmasterOr = (data: string) =>
    existsSync(join(data, 'postgres/postmaster.pid')) ? postmaster(data) : 0x7ffffff

  test('a folder of another major version, of a later format, of something else, and what is no folder', async () => {
    const older = fresh()
    mkdirSync(join(older, 'postgres'), { recursive: true })
    writeFileSync(join(older, 'gangmu.json'), '{"format":1}')
    writeFileSync(join(older, 'postgres/PG_VERSION'), '9\n')
    await expect(start(older)).rejects.toMatchObject({
      code: 'postgres-version',
      words: { zh: expect.stringContaining('Postgres 9') },
    })
    writeFileSync(join(older, 'gangmu.json'), '{"format":2}')
    expect(() => openFolder(older)).toThrow(/format 2/)
    const taken = fresh()
    mkdirSync(taken)
    writeFileSync(join(taken, 'letter.docx'), '')
    expect(() => openFolder(taken)).toThrow(/letter\.docx/)
    expect(() => openFolder(join(taken, 'letter.docx'))).toThrow(/cannot be used/)
  })

  test('a Postgres that does not start, with its own reason', async () => {
    const data = fresh()
    await (await start(data)).stop()
    writeFileSync(join(data, 'postgres/postgresql.conf'), 'shared_buffers = nonsense\n')
    await expect(start(data)).rejects.toMatchObject({
      code: 'postgres-start',
      words: { en: expect.stringContaining('shared_buffers') },
    })
    // The folder is given back.
    writeFileSync(join(data, 'postgres/postgresql.conf'), '')
    await (await start(data)).stop()
  })
})

describe('after the program was killed', () => {
  test('its Postgres shuts down by itself, and the next start finds everything', async () => {
    const data = fresh()
    const { child, socket } = await program(data)
    await write({ socket })
    const pid = postmaster(data)
    await kill(child)
    expect(await gone(pid)).toBe(true)
    const next = await start(data)
    expect([await count(next), next.notes]).toEqual(['3', []])
    expect(existsSync(socket), 'nor is its temporary folder left').toBe(false)
    await next.stop()
    expect(existsSync(next.socket)).toBe(false)
  })

  test('an orphan, where the system cannot tell Postgres of its owner’s death, is stopped by the next start', async () => {
    const data = fresh()
    const prefix = findManner().prefix.filter(word => !['setpriv', '--pdeathsig', 'INT'].includes(word))
    const { child, socket } = await program(data, { prefix, uid: null })
    await write({ socket })
    const pid = postmaster(data)
    await kill(child)
    await wait(300)
    expect(isAlive(pid)).toBe(true)
    const next = await start(data)
    expect(isAlive(pid)).toBe(false)
    expect(next.notes).toMatchObject([{ en: expect.stringContaining(`process ${pid}`) }])
    expect(await count(next)).toBe('3')
    await next.stop()
  })

  test('a claim that a power cut spoilt does not stand in the way', async () => {
    const data = fresh()
    await (await start(data)).stop()
    writeFileSync(join(data, 'owner.json'), '\0\0\0\0')
    await (await start(data)).stop()
  })

  test('a lock whose number is another program’s by now does not stand in the way', async () => {
    const data = fresh()
    const first = await start(data)
    await write(first)
    const lock = readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8')
    await first.stop()
    const other = spawn('sleep', ['60'])
    writeFileSync(join(data, 'postgres/postmaster.pid'), lock.replace(/^\d+/, `${other.pid}`))
    writeFileSync(join(data, 'owner.json'), JSON.stringify({ pid: other.pid, started: 'another boot/1' }))
    const next = await start(data)
    expect(await count(next)).toBe('3')
    await next.stop()
    expect(isAlive(other.pid as number)).toBe(true)
    await kill(other)
  })
})

test('a Postgres that ends by itself is noticed', async () => {
  const data = fresh()
  const own = await start(data)
  process.kill(postmaster(data), 'SIGQUIT')
  expect(await own.lost).toMatchObject({ code: 'postgres-gone' })
  await own.stop()
  await (await start(data)).stop()
})

test.skipIf(process.getuid?.() !== 0)(
  'where namespaces are forbidden, root becomes nobody, and the database goes where nobody can reach it; and back',
  async () => {
    const data = fresh()
    const apart = mkdtempSync(join(tmpdir(), 'gangmu-apart-'))
    const first = await start(data, { base: apart })
    await write(first)
    await first.stop()
    const manner = findManner({ namespaces: false })
    expect(manner.uid).toBe(65534)
    const nobody = await start(data, { manner, base: apart })
    expect([await count(nobody), nobody.notes]).toEqual([
      '3',
      [expect.objectContaining({ en: expect.stringContaining(apart) })],
    ])
    expect(existsSync(join(data, 'postgres'))).toBe(false)
    await ask(nobody, 'insert into t values (4)')
    await nobody.stop()
    const back = await start(data, { base: apart })
    expect(await count(back)).toBe('4')
    await back.stop()
    rmSync(apart, { recursive: true })
  },
)

test('a process is told from a later one with its number', () => {
  const own = identify(process.pid)
  expect(isRunning(own)).toBe(true)
  if (own.started !== null) expect(isRunning({ ...own, started: 'another boot/1' })).toBe(false)
  expect(isRunning({ pid: 0x7ffffff, started: null })).toBe(false)
})
