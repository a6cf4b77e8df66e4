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
