import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listFiles } from './files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-files-'))
  chmodSync(folder, 0o755)
})
afterEach(() => rmSync(folder, { recursive: true }))

const put = (...names: string[]) => {
  for (const name of names) writeFileSync(join(folder, name), '')
}
const at = (...names: string[]) => names.map(name => join(folder, name))

async function list(...paths: string[]) {
  let told = ''
  const tell = (text: string) => {
    told += text
  }
  return { files: await listFiles(paths, { language: 'en', tell }), told }
}

test('a folder is the reports in it and below, but for what is hidden', async () => {
  for (const name of ['below', '.git', 'node_modules']) mkdirSync(join(folder, name))
  put('b.txt', 'a.PDF', 'notes.md', '.c.txt', '~$d.docx', 'below/e.html', '.git/f.txt', 'node_modules/g.txt')
  expect(await list(folder)).toEqual({ files: at('a.PDF', 'b.txt', 'below/e.html'), told: '' })
})

test('a folder may be called as a file is; a link is what it leads to', async () => {
  mkdirSync(join(folder, 'x.txt'))
  put('a.txt')
  symlinkSync('a.txt', join(folder, 'b.txt'))
  symlinkSync('x.txt', join(folder, 'y.txt'))
  symlinkSync('nowhere', join(folder, 'z.txt'))
  expect((await list(folder)).files).toEqual(at('a.txt', 'b.txt', 'z.txt'))
})

test('a folder of old documents only says how to save them', async () => {
  put('a.doc', 'b.wps')
  expect(await list(folder)).toEqual({
    files: [folder],
    told: `Not read, save them as .docx or .pdf: ${at('a.doc', 'b.wps').join(', ')}\n`,
  })
})

test('a folder that may not be looked into stands for itself; the rest is read', async () => {
  mkdirSync(join(folder, 'closed'))
  put('a.txt', 'closed/b.txt', 'd.txt')
  chmodSync(join(folder, 'closed'), 0)
  const { files } = await asNobody(() => list(folder))
  expect(files).toEqual(at('a.txt', 'closed', 'd.txt'))
})

test('standard input is read once', async () => {
  const twice = /named twice/
  await expect(list('-', 'a.txt', '-')).rejects.toThrow(twice)
  await expect(listFiles(['-'], { language: 'en', tell: () => {} }, '-')).rejects.toThrow(twice)
  expect((await list('-')).files).toEqual(['-'])
})

/** Permissions do not keep root out. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid?.(65534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
