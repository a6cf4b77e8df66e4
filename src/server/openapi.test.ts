import { expect, test } from 'vitest'
import { testApp } from './testing.ts'

test('GET /api/openapi.json describes every route of the API', async () => {
  const { openapi, paths } = (await testApp().inject('/api/openapi.json')).json()
  expect(openapi).toBe('3.1.0')
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/reports', '/api/reports/{id}', '/api/read', '/api/district']),
  )
  expect(paths['/api/reports/{id}'].get.parameters).toEqual([
    { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
  ])
  expect(paths['/api/read'].post.responses.default.content).toHaveProperty(['application/problem+json'])
})
