import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readReport } from '../../src/report/read.ts'
import type { Source } from '../../src/server/shelf.ts'
import { root } from '../shared.ts'

/** The samples, one of each a file, as `gangmu serve` opens them. */
export const samples = (): Promise<Source[]> =>
  Promise.all(
    ['qingzhu-2019.txt', 'qingzhu-2018.txt'].map(async name => {
      const text = await readFile(join(root, 'samples', name), 'utf8')
      return { name, text, reading: readReport(text) }
    }),
  )
