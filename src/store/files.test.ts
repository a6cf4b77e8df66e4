import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Files } from './files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-files-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('bytes are kept under their SHA-256, once, and nothing is left beside them', async () => {
  const files = new Files(join(folder, 'a'))
  const bytes = Buffer.from('政府工作报告')
  const hash = createHash('sha256').update(bytes).digest('hex')
  expect(await Promise.all([files.put(bytes), files.put(bytes), files.put(bytes)])).toEqual([hash, hash, hash])
  const path = join(folder, 'a', hash.slice(0, 2), hash.slice(2, 4), hash)
  expect(readFileSync(path)).toEqual(bytes)
  expect(readdirSync(join(folder, 'a'))).toEqual([hash.slice(0, 2)])
  expect(await files.get(hash)).toEqual(bytes)
})

test('a file whose bytes are no longer those of its name is not given out, nor is any other path', async () => {
  const files = new Files(join(folder, 'b'))
  const hash = await files.put(Buffer.from('甲'))
  writeFileSync(join(folder, 'b', hash.slice(0, 2), hash.slice(2, 4), hash), '乙')
  await expect(files.get(hash)).rejects.toThrow('damaged')
  await expect(files.get('../../etc/passwd')).rejects.toThrow('no SHA-256')
})
