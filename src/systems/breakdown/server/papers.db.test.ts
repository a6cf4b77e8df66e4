import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../breakdown.ts'
import { edit, type Office, office } from './testing.ts'

let o: Office
beforeAll(async () => {
  o = await office()
})

describe('GET …/paper.KIND', () => {
  test.each([
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['csv', '\uFEFF'],
    ['md', '> '],
    ['json', '{'],
  ])('%s', async (kind, start) => {
    const { id } = await o.drafted(3)
    const answer = await o.ask(`/${id}/paper.${kind}?layout=zhonglou-2024`)
    expect(answer.statusCode).toBe(200)
    expect(answer.rawPayload.subarray(0, Buffer.byteLength(start)).toString()).toBe(start)
    expect(answer.headers['content-disposition']).toContain(`${encodeURIComponent('分解落实方案')}.${kind}`)
    if (kind === 'md') expect(answer.body).toContain('样例：内容为虚构')
  })

  test('a long one does not hold up who edits meanwhile', async () => {
    const { id, rows } = await o.drafted(1500)
    let over = false
    const paper = o.ask(`/${id}/paper.docx`).finally(() => {
      over = true
    })
    let edits = 0
    for (let row = rows[0] as Row; !over; row = { ...row, version: row.version + 1 }, edits++) {
      expect((await o.send(id, edit(row, `第${row.version}稿。`))).statusCode).toBe(200)
    }
    expect((await paper).rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect(edits).toBeGreaterThan(20)
  })

  test('a kind or a layout that is none', async () => {
    const { id } = await o.drafted(1)
    expect((await o.ask(`/${id}/paper.pdf`)).statusCode).toBe(400)
    expect((await o.ask(`/${id}/paper.docx?layout=none`)).json().code).toBe('no-layout')
  })
})

describe('POST …/returned', () => {
  test('tells what an edited sheet would change, and changes nothing', async () => {
    const { id, rows } = await o.drafted(3)
    const sheet = (await o.ask(`/${id}/paper.csv`)).body.replace('任务2。', '任务2改过。')
    const answer = await o.ask(`/${id}/returned`, {
      method: 'POST',
      payload: Buffer.from(sheet),
      headers: { 'content-type': 'text/csv' },
    })
    expect(answer.statusCode).toBe(200)
    expect(answer.json().changes).toMatchObject([{ row: rows[1]?.id, version: 1, field: 'text', is: '任务2改过。' }])
    expect((await o.read(id)).rows.map(row => row.version)).toEqual([1, 1, 1])
    // What it would change is taken by a command, like any edit.
    expect((await o.send(id, edit(rows[1] as Row, answer.json().changes[0].is))).statusCode).toBe(200)
  })

  test('bytes that are no sheet are a problem in words', async () => {
    const { id } = await o.drafted(1)
    const answer = await o.ask(`/${id}/returned`, {
      method: 'POST',
      payload: Buffer.from('PK broken'),
      headers: { 'content-type': 'application/octet-stream' },
    })
    expect([answer.statusCode, answer.json().code]).toEqual([422, 'unreadable'])
  })
})
