import { fileURLToPath } from 'node:url'
import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'

test('in a browser bundle plain text costs a few kilobytes; the other readers come when they are needed', {
  timeout: 30_000,
}, async () => {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: fileURLToPath(new URL('decode.ts', import.meta.url)), formats: ['es'] } },
  })) as Rolldown.RolldownOutput[]
  const chunks = result.flatMap(({ output }) => output.filter(part => part.type === 'chunk'))
  const entry = chunks.find(chunk => chunk.isEntry)
  expect(entry?.code.length).toBeLessThan(20_000)
  expect(chunks.flatMap(chunk => chunk.imports).filter(name => name.startsWith('node:'))).toEqual([])
  expect(entry?.dynamicImports).toHaveLength(3)
})
