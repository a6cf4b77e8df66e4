import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { settings } from './settings.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-settings-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function configured(content: string, env: NodeJS.ProcessEnv = {}) {
  const file = join(folder, 'gangmu.config.json')
  writeFileSync(file, content)
  return settings({}, env, file)
}

const defaults = { host: '127.0.0.1', port: 7600, data: 'data', district: null }

test('options go before the environment, that before the file', () => {
  expect(settings({}, {}, 'none.json')).toEqual(defaults)
  expect(configured('{"host":"::1","port":0}')).toEqual({ host: '::1', port: 0, data: 'data', district: null })
  expect(configured('{"port":1}', { GANGMU_PORT: '2' }).port).toBe(2)
  expect(settings({ port: '3', host: '0.0.0.0' }, { GANGMU_PORT: '2' }, 'none.json')).toEqual({
    host: '0.0.0.0',
    port: 3,
    data: 'data',
    district: null,
  })
  expect(configured('{"data":"a"}').data).toBe('a')
  expect(configured('{"data":"a"}', { GANGMU_DATA: 'b' }).data).toBe('b')
  expect(settings({ data: 'c' }, { GANGMU_DATA: 'b' }).data).toBe('c')
})

test('what is empty is not said: the server stays on this machine', () => {
  expect(settings({ host: '', port: '' }, {}, 'none.json')).toEqual(defaults)
  expect(settings({}, { GANGMU_HOST: '', GANGMU_PORT: '' }, 'none.json')).toEqual(defaults)
  expect(configured('{"host":"","port":""}')).toEqual(defaults)
})

test('a byte order mark is no part of the file', () => {
  expect(configured('\uFEFF{"port":8000}').port).toBe(8000)
})

test.each([
  ['{"host":5}', /"host" in .*gangmu\.config\.json should be a text.*not 5/],
  ['{"host":null}', /"host" in .*gangmu\.config\.json/],
  ['{"data":[]}', /"data" in .*gangmu\.config\.json should be a text.*not \[\]/],
  ['{"port":"http"}', /gangmu\.config\.json: A port is a number/],
  ['{"port":[80]}', /gangmu\.config\.json: A port is a number.*\[80\]/],
  ['{"port":70000}', /gangmu\.config\.json: A port is a number/],
  ['[]', /gangmu\.config\.json should be an object/],
  ['{port', /gangmu\.config\.json is not valid JSON/],
])('%s is refused, by the name of the file', (content, words) => {
  expect(() => configured(content)).toThrow(words)
})

test('a district names itself, its number, and where its duties lie', () => {
  const district = '{"id": 320509, "name": " 某区 ", "duties": "duties.json"}'
  expect(configured(`{"district": ${district}}`).district).toEqual({
    id: 320509,
    name: '某区',
    sample: false,
    duties: join(folder, 'duties.json'),
  })
})

test.each([
  '"某区"',
  '{"id": 0, "name": "某区"}',
  '{"id": 1.5, "name": "某区"}',
  '{"id": 1, "name": " "}',
  '{"id": 1, "name": "某区", "duties": 1}',
])('a district is not %s', said => {
  expect(() => configured(`{"district": ${said}}`)).toThrow(/"district"/)
})
