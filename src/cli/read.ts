import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readReport } from '../report/read.ts'
import type { Command } from './main.ts'

export const read: Command = async args => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, part: { type: 'string' }, force: { type: 'boolean' } },
  })
  for (const file of positionals) {
    const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
    const part = values.part as 'review' | 'plan' | undefined
    console.log(JSON.stringify(readReport(text, part ? { part } : {})))
  }
  return 0
}
