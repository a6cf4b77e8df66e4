import { basename, extname } from 'node:path'
import { precedes } from '../report/precedes.ts'
import { readReport } from '../report/read.ts'
import type { Reading } from '../report/reading.ts'

/** A report that the server shows (打开的报告). */
export interface Shelved {
  /** Stands in addresses: the file's name without its ending, made unique. */
  id: string
  name: string
  text: string
  reading: Reading
  /** Last year's report of the same government, where it is at hand. */
  last: Source | null
  /** Whether it is one of the invented reports that come with the program. */
  sample: boolean
}

/** A report that was read, and the name it came under. */
export type Source = Pick<Shelved, 'name' | 'text' | 'reading'>

/**
 * Puts reports on the shelf. Where two are of one government and of following years, the later one is read again with
 * the earlier at hand, as is every report where `last` is given.
 */
export function shelve(
  sources: Source[],
  { sample = false, last }: { sample?: boolean; last?: Source } = {},
): Shelved[] {
  const ids = new Set<string>()
  return sources.map(({ name, text, reading }) => {
    const before = last ?? sources.find(other => precedes(other.reading, reading)) ?? null
    return {
      id: uniqueId(name, ids),
      name: basename(name),
      text,
      reading: before ? readReport(text, { last: before }) : reading,
      last: before && { name: basename(before.name), text: before.text, reading: before.reading },
      sample,
    }
  })
}

function uniqueId(name: string, taken: Set<string>): string {
  const stem = basename(name, extname(name)) || 'report'
  let id = stem
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`
  taken.add(id)
  return id
}
