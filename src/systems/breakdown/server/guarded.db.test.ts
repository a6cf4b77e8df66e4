import { beforeAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/action/ids.ts'
import { buildApp } from '../../../server/app.ts'
import type { Row } from '../breakdown.ts'
import { district, edit, now, type Office, office } from './testing.ts'

let o: Office
beforeAll(async () => {
  o = await office()
})

test('on a server that others reach, they read, and only this machine changes', async () => {
  const open = buildApp({ shelf: [], pages: null, local: false, kept: { store: o.store, district } })
  const { id, rows } = await o.drafted(1)
  const url = `/api/${district.id}/breakdowns/${id}`
  const payload = { id: newId(), occurredAt: now, command: edit(rows[0] as Row, '改。') }
  const write = (remoteAddress: string, host: string) =>
    open.inject({ method: 'POST', url: `${url}/commands`, payload, remoteAddress, headers: { host } })
  expect((await open.inject({ url, remoteAddress: '10.0.0.7', headers: { host: 'office.example' } })).statusCode).toBe(
    200,
  )
  expect((await write('10.0.0.7', 'office.example')).json().code).toBe('this-machine-only')
  expect((await write('127.0.0.1', 'office.example')).json().code).toBe('this-machine-only')
  const throughProxy = { host: '127.0.0.1:7600', 'x-forwarded-for': '10.0.0.7' }
  const passed = await open.inject({ method: 'POST', url: `${url}/commands`, payload, headers: throughProxy })
  expect(passed.json().code).toBe('this-machine-only')
  expect((await write('::1', '[::1]:7600')).statusCode).toBe(200)
})

test('the description of the API has the commands, by the schemas that check them', async () => {
  const { paths } = (await o.app.inject('/api/openapi.json')).json()
  const { post } = paths['/api/{district}/breakdowns/{breakdown}/commands']
  const choices = post.requestBody.content['application/json'].schema.properties.command.anyOf
  expect(choices.map((one: { properties: { do: { const: string } } }) => one.properties.do.const)).toContain('merge')
  expect(post.responses[200].content['application/json'].schema.properties).toHaveProperty('seq')
})
