import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../kernel/action/ids.ts'
import { readReport } from '../../../report/read.ts'
import { shelve } from '../../../server/shelf.ts'
import type { Row } from '../breakdown.ts'
import { now, type Office, office } from './testing.ts'

const text = readFileSync(new URL('../../../../samples/qingzhu-2019.txt', import.meta.url), 'utf8')
const shelf = shelve([{ name: 'qingzhu-2019.txt', text, reading: readReport(text) }])
let o: Office
beforeAll(async () => {
  o = await office(shelf)
})

const draft = (body: object) =>
  o.ask('', { method: 'POST', payload: { id: newId(), occurredAt: now, breakdown: randomUUID(), ...body } })

describe('POST …/breakdowns', () => {
  test('breaks an open report down: rows with proposed owners, the text kept with them', async () => {
    const breakdown = randomUUID()
    const answer = await draft({ breakdown, report: 'qingzhu-2019' })
    expect(answer.statusCode).toBe(201)
    expect(answer.json().actions).toHaveLength(answer.json().seq)
    const said = (await o.ask(`/${breakdown}`)).json()
    expect(said.text).toBe(text)
    expect(said.breakdown).toMatchObject({
      version: 1,
      issued: null,
      report: { name: 'qingzhu-2019.txt', place: '云泽市清渚区', year: 2019 },
    })
    expect(said.rows.length).toBeGreaterThan(20)
    expect(said.rows.filter((row: Row) => row.owners.lead !== null && row.proposed.owners).length).toBeGreaterThan(10)
    const [row] = said.rows as [Row]
    for (const { start, end } of row.source.spans) expect(row.text).toContain(said.text.slice(start, end))
  })

  test('breaks down a text that comes with the request, in a layout and as of a day', async () => {
    const breakdown = randomUUID()
    const layout = 'zhonglou-2024'
    await draft({ breakdown, report: null, name: '稿.docx', text, layout, asOf: '2019-06-30' })
    expect((await o.read(breakdown)).breakdown).toMatchObject({
      layout,
      asOf: '2019-06-30',
      report: { name: '稿.docx' },
    })
  })

  test('the same request again: the same answer, one breakdown', async () => {
    const body = { id: newId(), breakdown: randomUUID(), report: 'qingzhu-2019' }
    const [first, second] = await Promise.all([draft(body), draft(body)])
    expect((await draft(body)).json()).toEqual(first.json())
    expect(second.json()).toEqual(first.json())
    const other = await draft({ ...body, id: newId() })
    expect([other.statusCode, other.json().code]).toEqual([409, 'exists'])
  })

  test('a report that is not open, a layout that is none, a text that promises nothing', async () => {
    expect((await draft({ report: 'none' })).statusCode).toBe(404)
    expect((await draft({ report: 'qingzhu-2019', layout: 'none' })).json().code).toBe('no-layout')
    const empty = await draft({ report: null, name: 'a.txt', text: '各位代表：\n' })
    expect([empty.statusCode, empty.json().code]).toEqual([422, 'nothing-promised'])
  })
})

test('GET …/layouts and …/duties', async () => {
  const get = async (path: string) => (await o.app.inject(`/api/990001/${path}`)).json()
  expect((await get('layouts')).layouts.map((layout: { id: string }) => layout.id)).toContain('wujiang-2024')
  expect((await get('duties')).duties.place).toBe('清渚区')
  expect((await get(`duties?place=${encodeURIComponent('苏州市吴江区')}`)).duties.place).toBe('吴江区')
})
