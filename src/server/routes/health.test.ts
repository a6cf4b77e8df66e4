import { expect, test } from 'vitest'
import { testApp } from '../testing.ts'

test('GET /health answers', async () => {
  const answer = await testApp().inject('/health')
  expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'ok' }])
})
