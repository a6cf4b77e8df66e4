import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testApp } from '../testing.ts'

let pages: string
beforeAll(() => {
  pages = mkdtempSync(join(tmpdir(), 'gangmu-pages-'))
  mkdirSync(join(pages, 'assets'))
  writeFileSync(join(pages, 'index.html'), '<title>纲目</title>')
  writeFileSync(join(pages, 'assets/main-1a2b3c.js'), 'export {}')
})
afterAll(() => rmSync(pages, { recursive: true }))

const get = (url: string) => testApp({ pages }).inject(url)

test('the document is asked for anew, hashed files are kept for a year', async () => {
  expect((await get('/')).headers['cache-control']).toBe('no-cache')
  expect((await get('/assets/main-1a2b3c.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable')
})

test("the page's own addresses get the document", async () => {
  const answer = await get('/zh/reports/qingzhu-2019?show=figures')
  expect([answer.statusCode, answer.body]).toEqual([200, '<title>纲目</title>'])
})

test('missing files and unknown API addresses are not found, and nothing outside is served', async () => {
  for (const url of ['/assets/none.js', '/api/none', '/..%2f..%2fpackage.json', '/%2e%2e/package.json']) {
    expect((await get(url)).statusCode, url).toBeGreaterThanOrEqual(400)
  }
})
