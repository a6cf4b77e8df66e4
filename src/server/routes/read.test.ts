import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { maxBytes } from '../../report/input/decode.ts'
import { testApp } from '../testing.ts'

const sample = readFileSync(new URL('../../../samples/qingzhu-2019.txt', import.meta.url))

function post(body: Uint8Array, query = 'name=a.txt', headers: Record<string, string> = {}) {
  return testApp().inject({ method: 'POST', url: `/api/read?${query}`, payload: Buffer.from(body), headers })
}

test('POST /api/read reads a body of bytes, whatever type it is sent as', async () => {
  for (const type of ['application/octet-stream', 'text/plain', 'application/json', 'application/pdf']) {
    const answer = await post(sample, `name=${encodeURIComponent('报告.txt')}`, { 'content-type': type })
    expect(answer.statusCode, type).toBe(200)
    const { name, text, reading } = answer.json()
    expect(name).toBe('报告.txt')
    expect(text).toBe(new TextDecoder().decode(sample))
    expect(reading.figures.length).toBeGreaterThan(100)
  }
})

test('what is no report is refused unless forced or called a fragment', async () => {
  const poem = new TextEncoder().encode('床前明月光，疑是地上霜。')
  const refused = await post(poem)
  expect([refused.statusCode, refused.json().code]).toEqual([422, 'not-a-work-report'])
  expect((await post(poem, 'name=a.txt&force')).statusCode).toBe(200)
  expect((await post(poem, 'name=a.txt&part=plan')).statusCode).toBe(200)
})

test('bad input is a problem with words in both languages, the detail in the language asked for', async () => {
  const answer = await post(new Uint8Array(), 'name=a.docx', { 'accept-language': 'zh-CN,zh;q=0.9' })
  const { code, words, detail } = answer.json()
  expect([answer.statusCode, code, detail]).toEqual([422, 'empty', words.zh])
})

test('a body that is too large is refused', async () => {
  const answer = await post(new Uint8Array(maxBytes + 1))
  expect([answer.statusCode, answer.json().code]).toEqual([413, 'too-large'])
  expect(answer.json().words.en).toContain('20 MB')
})
