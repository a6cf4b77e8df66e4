import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../kernel/action/ids.ts'
import type { Row } from '../breakdown.ts'
import { edit, now, type Office, office } from './testing.ts'

let o: Office
let id: string
let rows: Row[]
beforeAll(async () => {
  o = await office()
})
const fresh = async (count = 3) => ({ id, rows } = await o.drafted(count))

describe('POST …/commands', () => {
  test('keeps an edit, and answers with what the ledger holds of it', async () => {
    await fresh()
    const [row] = rows as [Row]
    const mine = newId()
    const answer = await o.send(id, edit(row, '新建学校19所。'), { id: mine })
    expect(answer.statusCode).toBe(200)
    const said = answer.json()
    expect(said).toEqual({
      id: mine,
      seq: expect.any(Number),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      actions: [{ id: mine, subject: row.id, version: 2, seq: said.seq, at: said.at }],
    })
    const after = await o.read(id)
    expect(after.rows.find(one => one.id === row.id)).toMatchObject({ text: '新建学校19所。', version: 2 })
    expect(after.upto).toBe(said.seq)
  })

  test('the same request again: the same answer, and nothing more in the ledger', async () => {
    await fresh()
    const [row] = rows as [Row]
    const body = { id: newId(), occurredAt: now, command: edit(row, '一次。') }
    const ask = () => o.ask(`/${id}/commands`, { method: 'POST', payload: body })
    const [first, second] = await Promise.all([ask(), ask()])
    await o.send(id, edit({ ...row, version: 2 }, '又改。'))
    const third = await ask()
    expect([second.json(), third.json()]).toEqual([first.json(), first.json()])
    expect((await o.ask(`/${id}/actions?row=${row.id}`)).json().actions).toHaveLength(3)
  })

  test('the same id with another body is refused', async () => {
    await fresh()
    const [row] = rows as [Row]
    const mine = newId()
    await o.send(id, edit(row, '甲。'), { id: mine })
    const answer = await o.send(id, edit(row, '乙。'), { id: mine })
    expect([answer.statusCode, answer.json().code]).toEqual([409, 'action_id_reused'])
  })

  test('a stale edit is told, with what is there now, since when and by whom', async () => {
    await fresh()
    const [row] = rows as [Row]
    const won = (await o.send(id, edit(row, '先到。'))).json()
    const answer = await o.send(id, edit(row, '后到。'))
    expect(answer.statusCode).toBe(409)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({
      code: 'stale',
      subjects: [row.id],
      current: [{ id: row.id, version: 2, text: '先到。' }],
      at: won.at,
      actor: 'operator',
      words: { zh: expect.stringContaining('没有保存') },
    })
    expect((await o.read(id)).rows.find(one => one.id === row.id)?.text).toBe('先到。')
  })

  test('many edits of one row at once: one of each version wins', async () => {
    await fresh()
    const [row] = rows as [Row]
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => o.send(id, edit(row, `第${n}稿。`))))
    expect(answers.map(answer => answer.statusCode).sort()).toEqual([200, ...Array(11).fill(409)])
  })

  test('rows of one command change together or not at all', async () => {
    await fresh()
    const [a, b] = rows as [Row, Row]
    await o.send(id, edit(b, '已改。'))
    const both = [edit(a, '甲。'), edit(b, '乙。')].flatMap(one => ('rows' in one && one.do === 'edit' ? one.rows : []))
    expect((await o.send(id, { do: 'edit', rows: both })).statusCode).toBe(409)
    expect((await o.read(id)).rows.find(one => one.id === a.id)?.version).toBe(1)
  })

  test.each([
    [
      'an unknown field',
      { do: 'edit', rows: [{ row: randomUUID(), version: 1, fields: { owner: 'x' } }] },
      '/command/rows/0/fields',
    ],
    [
      'a version that is a text',
      { do: 'remove', seen: [{ row: randomUUID(), version: '1' }] },
      '/command/seen/0/version',
    ],
    ['a day that is none', { do: 'set', version: 1, fields: { asOf: '2019-02-30' } }, '/command/fields/asOf'],
    ['a day before all years', { do: 'set', version: 1, fields: { asOf: '0000-01-01' } }, '/command/fields/asOf'],
    [
      'a position',
      { do: 'edit', rows: [{ row: randomUUID(), version: 1, fields: { position: 'a' } }] },
      '/command/rows/0/fields',
    ],
    ['the first draft', { do: 'draft', fields: {}, rows: [] }, '/command'],
  ])('%s is refused by name', async (_, command, path) => {
    const answer = await o.send(randomUUID(), command as never)
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'invalid'])
    expect(answer.json().fields.map((field: { path: string }) => field.path.startsWith(path))).toContain(true)
  })

  test('an id that is not of version 7, and a time that is none or to come, are refused', async () => {
    await fresh()
    const command = edit(rows[0] as Row, '改。')
    const ask = (body: object) =>
      o.ask(`/${id}/commands`, { method: 'POST', payload: { id: newId(), occurredAt: now, command, ...body } })
    const late = new Date(Date.now() + 2 * 86_400_000).toISOString()
    for (const body of [
      { id: randomUUID() },
      { occurredAt: '2019-13-01T00:00:00Z' },
      { occurredAt: '0000-01-01T00:00:00Z' },
      { occurredAt: late },
    ]) {
      expect((await ask(body)).statusCode, JSON.stringify(body)).toBe(400)
    }
    expect((await ask({})).statusCode).toBe(200)
  })

  test('half a character and a NUL are refused, as they could not be given back', async () => {
    await fresh()
    const command = edit(rows[0] as Row, 'TEXT')
    for (const text of ['\\ud83d', 'a\\u0000b', '\\uDE00x']) {
      const payload = JSON.stringify({ id: newId(), occurredAt: now, command }).replace('TEXT', text)
      const answer = await o.ask(`/${id}/commands`, {
        method: 'POST',
        payload,
        headers: { 'content-type': 'application/json' },
      })
      expect([answer.statusCode, answer.json().code], text).toEqual([400, 'bad-text'])
    }
    const whole = await o.send(id, edit(rows[0] as Row, '😀𠮷'))
    expect(whole.statusCode).toBe(200)
    expect((await o.read(id)).rows[0]?.text).toBe('😀𠮷')
  })

  test('what is no JSON, or not sent as such, is refused', async () => {
    const post = (payload: string, type: string) =>
      o.ask(`/${randomUUID()}/commands`, { method: 'POST', payload, headers: { 'content-type': type } })
    expect((await post('{', 'application/json')).json().code).toBe('not-json')
    const deep = `${'['.repeat(200_000)}"\\u0000"${']'.repeat(200_000)}`
    expect((await post(deep, 'application/json')).json().code).toBe('bad-text')
    expect((await post(deep.replace('\\u0000', ''), 'application/json')).json().code).toBe('invalid')
    expect((await post('{}', 'text/plain')).statusCode).toBe(415)
  })

  test('a layout that there is not is refused, as no paper could be made in it', async () => {
    await fresh()
    const answer = await o.send(id, { do: 'set', version: 1, fields: { layout: 'none' } })
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'no-layout'])
    expect((await o.send(id, { do: 'set', version: 1, fields: { layout: 'zhonglou-2024' } })).statusCode).toBe(200)
  })

  test('a breakdown that is not there is not found', async () => {
    const answer = await o.send(randomUUID(), { do: 'set', version: 0, fields: { title: '甲' } })
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'no_such_breakdown'])
  })

  test('every command that changes rows is kept as it is decided', async () => {
    await fresh(5)
    const seen = (...all: Row[]) => all.map(row => ({ row: row.id, version: row.version }))
    const [a, b, c, d, e] = rows as [Row, Row, Row, Row, Row]
    const { id: _, breakdown, version, number, removed, position, ...fields } = a
    for (const command of [
      { do: 'add', id: randomUUID(), after: a.id, fields: { ...fields, text: '新增。' } },
      { do: 'split', seen: seen(a)[0] as never, at: [2], ids: [randomUUID()] },
      { do: 'merge', seen: seen(b, c), as: 'items' },
      { do: 'move', seen: seen(d), after: null },
      { do: 'remove', seen: seen(e) },
      { do: 'restore', seen: seen({ ...e, version: 2 }) },
      { do: 'set', version: 1, fields: { title: '改了的题目' } },
    ] as const) {
      expect((await o.send(id, command as never)).statusCode, command.do).toBe(200)
    }
    const after = await o.read(id)
    expect(after.breakdown).toMatchObject({ title: '改了的题目', version: 2 })
    expect(after.rows[0]?.id).toBe(d.id)
    expect(after.rows.filter(row => !row.removed)).toHaveLength(6)
    const issue = await o.send(id, {
      do: 'issue',
      version: 2,
      on: '2019-01-25',
      seen: seen(...after.rows.filter(row => !row.removed)),
    })
    expect(issue.statusCode).toBe(200)
    expect((await o.read(id)).rows.filter(row => !row.removed).map(row => row.number)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ])
  })
})
