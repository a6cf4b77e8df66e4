import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { placeOf } from './apart.ts'
import { type DataFolder, openFolder } from './folder.ts'

const root = mkdtempSync(join(tmpdir(), 'gangmu-apart-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const binaries = { home: '', initdb: '', postgres: '', major: 18 }
let made = 0
let folder: DataFolder
let base: string
let apart: string
beforeEach(() => {
  folder = openFolder(join(root, `data-${made}`))
  base = join(root, `base-${made++}`)
  apart = join(base, createHash('sha256').update(folder.path).digest('hex').slice(0, 16), 'postgres')
})
const database = (place: string, words: string) => {
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'PG_VERSION'), '18\n')
  writeFileSync(join(place, 'words'), words)
}
const place = () => placeOf(folder, binaries, { prefix: [], uid: null }, base)

test('a database that is at the other place is moved, also where an empty folder stands at this one', () => {
  database(apart, 'kept')
  mkdirSync(folder.postgres)
  expect(place().postgres).toBe(folder.postgres)
  expect(readFileSync(join(folder.postgres, 'words'), 'utf8')).toBe('kept')
  expect(existsSync(apart)).toBe(false)
})

test('where there are two, neither is taken away: a person says which', () => {
  database(apart, 'newer')
  database(folder.postgres, 'restored')
  expect(place).toThrow(
    expect.objectContaining({ code: 'two-databases', words: { zh: expect.any(String), en: expect.any(String) } }),
  )
  expect([apart, folder.postgres].map(one => readFileSync(join(one, 'words'), 'utf8'))).toEqual(['newer', 'restored'])
})
