/** What was acknowledged is there, however the program or its Postgres ends. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../src/kernel/action/ids.ts'
import type { Row } from '../src/systems/breakdown/breakdown.ts'
import { root } from './shared.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-killed-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function serve(data: string) {
  const args = [join(root, 'bin/gangmu.mjs'), 'serve', '--port', '0', '--data', data]
  const child = spawn(process.execPath, args, { env: { ...process.env, LC_ALL: 'C', DATABASE_URL: '' } })
  return { child, address: await addressOf(child) }
}

function addressOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const [address] = /http:\S+(?=\/, data)/.exec(said) ?? []
      if (address) resolve(`${address}/api/990001/breakdowns`)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', code => reject(new Error(`left with ${code}: ${said}`)))
  })
}

const post = (url: string, body: object) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: newId(), occurredAt: new Date().toISOString(), ...body }),
  })

/** Eight people edit a row each, as fast as they can, until the server is gone. What was acknowledged, by action. */
async function writeUntil(url: string, rows: Row[], ended: () => boolean): Promise<Map<string, string>> {
  const acknowledged = new Map<string, string>()
  await Promise.all(
    rows.slice(0, 8).map(async ({ id, version: first }) => {
      for (let version = first; !ended(); version++) {
        const text = `第${version}稿。`
        try {
          const answer = await post(`${url}/commands`, {
            command: { do: 'edit', rows: [{ row: id, version, fields: { text } }] },
          })
          if (answer.status !== 200) break
          acknowledged.set((await answer.json()).actions[0].id, text)
        } catch {
          break
        }
      }
    }),
  )
  return acknowledged
}

interface Kept {
  actions: { id: string; seq: number; subject: string; version: number; body: { fields?: { text?: string } } }[]
}

async function check(base: string, breakdown: string, acknowledged: Map<string, string>): Promise<void> {
  const { actions } = (await (await fetch(`${base}/${breakdown}/actions`)).json()) as Kept
  const kept = new Map(actions.map(({ id, body }) => [id, body.fields?.text]))
  for (const [id, text] of acknowledged) expect(kept.get(id)).toBe(text)
  expect(actions.map(({ seq }) => seq)).toEqual(actions.map((_, n) => n + 1))
  const { rows } = (await (await fetch(`${base}/${breakdown}`)).json()) as { rows: Row[] }
  for (const row of rows) {
    const own = actions.filter(({ subject }) => subject === row.id)
    expect(own.map(({ version }) => version)).toEqual(own.map((_, n) => n + 1))
    const last = own.findLast(({ body }) => body.fields?.text !== undefined)?.body.fields?.text
    expect([row.version, row.text]).toEqual([own.length, last])
  }
}

test.each([
  ['the program', (child: ChildProcessWithoutNullStreams) => child.kill('SIGKILL')],
  [
    'its Postgres',
    (_child: ChildProcessWithoutNullStreams, data: string) =>
      process.kill(Number.parseInt(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8'), 10), 'SIGKILL'),
  ],
])('%s is killed while eight people write: nothing acknowledged is lost', async (name, kill) => {
  const data = join(folder, name)
  const first = await serve(data)
  const ended = once(first.child, 'exit')
  const breakdown = randomUUID()
  expect((await post(first.address, { breakdown, report: 'qingzhu-2019' })).status).toBe(201)
  const { rows } = (await (await fetch(`${first.address}/${breakdown}`)).json()) as { rows: Row[] }
  let over = false
  const writing = writeUntil(`${first.address}/${breakdown}`, rows, () => over)
  await wait(1500)
  kill(first.child, data)
  await ended
  over = true
  const acknowledged = await writing
  expect(acknowledged.size).toBeGreaterThan(100)

  const second = await serve(data)
  await check(second.address, breakdown, acknowledged)
  // The report's text was there before the action that names it.
  expect(readdirSync(join(data, 'files')).length).toBeGreaterThan(0)
  const stopped = once(second.child, 'exit')
  second.child.kill('SIGTERM')
  expect(await stopped).toEqual([0, null])
})
