import { expect, test } from 'vitest'
import { testApp } from '../testing.ts'

test('GET /api/district says that nothing is kept where there is no store', async () => {
  expect((await testApp().inject('/api/district')).json()).toEqual({ district: null })
  expect((await testApp().inject('/api/990001/breakdowns')).statusCode).toBe(404)
})
