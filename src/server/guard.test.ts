import { expect, test } from 'vitest'
import { testApp } from './testing.ts'

test('every answer forbids foreign code', async () => {
  for (const url of ['/health', '/api/reports', '/nothing', '/%zz', `/api/reports/${'a'.repeat(999)}`]) {
    const { headers } = await testApp().inject(url)
    expect(headers['content-security-policy']).toContain("default-src 'self'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})

test('on loopback only names of this machine are answered', async () => {
  const ask = (host: string, local: boolean) =>
    testApp({ local })
      .inject({ url: '/api/reports', headers: { host } })
      .then(answer => answer.statusCode)
  for (const host of ['localhost', 'localhost:7600', '127.0.0.1:7600', '[::1]:7600']) {
    expect(await ask(host, true), host).toBe(200)
  }
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example']) {
    expect(await ask(host, true), host).toBe(421)
  }
  expect(await ask('office.example', false)).toBe(200)
})

test('what a page of another site sends is not carried out; what our page or a program sends is', async () => {
  const post = (headers: Record<string, string>) =>
    testApp()
      .inject({
        method: 'POST',
        url: '/api/read?name=a.txt&force',
        payload: Buffer.from('甲'),
        headers: { host: '127.0.0.1:7600', ...headers },
      })
      .then(answer => answer.statusCode)
  expect(await post({})).toBe(200)
  expect(await post({ origin: 'http://127.0.0.1:7600', 'sec-fetch-site': 'same-origin' })).toBe(200)
  for (const headers of [
    { origin: 'http://evil.example' },
    { origin: 'http://127.0.0.1:7601' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    expect(await post(headers as never), JSON.stringify(headers)).toBe(403)
  }
})
