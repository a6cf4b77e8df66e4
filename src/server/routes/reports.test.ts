import { expect, test } from 'vitest'
import { shelve } from '../shelf.ts'
import { source, testApp } from '../testing.ts'

test('GET /api/reports lists what is open', async () => {
  const answer = await testApp().inject('/api/reports')
  expect(answer.json()).toEqual([
    { id: '甲区-2019', name: '甲区-2019.txt', title: '政府工作报告', place: '甲区', year: 2019, sample: false },
  ])
})

test('GET /api/reports/:id gives one, read', async () => {
  const answer = await testApp().inject(`/api/reports/${encodeURIComponent('甲区-2019')}`)
  expect(answer.json()).toMatchObject({
    id: '甲区-2019',
    text: '甲区政府工作报告',
    reading: { year: 2019 },
    last: null,
  })
})

test('a report is found by the longest name that a file may have', async () => {
  const name = '纲'.repeat(251)
  const shelf = shelve([source(`${name}.txt`, '一'), source(`${name}.txt`, '二')])
  for (const { id, text } of shelf) {
    const answer = await testApp({ shelf }).inject(`/api/reports/${encodeURIComponent(id)}`)
    expect(answer.json()).toMatchObject({ id, text })
  }
})

test.each([
  [400, '/%zz'],
  [414, `/api/reports/${'a'.repeat(999)}`],
])('what the router refuses (%d) is a problem too', async (status, url) => {
  const answer = await testApp().inject(url)
  expect(answer.statusCode).toBe(status)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  expect(answer.json()).toMatchObject({ status, words: { zh: expect.any(String) } })
})

test('an unknown report is a problem in both languages', async () => {
  const answer = await testApp().inject('/api/reports/none')
  expect(answer.statusCode).toBe(404)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  const problem = answer.json()
  expect(problem).toMatchObject({
    status: 404,
    code: 'not-found',
    words: { zh: expect.any(String), en: problem.title },
  })
})
