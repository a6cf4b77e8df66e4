import { expect, test } from 'vitest'
import { readingSchema } from '../../report/schema.ts'
import { testApp } from '../testing.ts'

test('GET /api/schema gives the schema of a reading', async () => {
  const answer = await testApp().inject('/api/schema')
  expect(answer.headers['content-type']).toContain('application/schema+json')
  expect(answer.json()).toEqual(readingSchema)
})
