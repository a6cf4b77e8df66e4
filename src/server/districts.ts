import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeDuties, type DutiesFile } from '../report/owners/catalogue.ts'
import type { Duties } from '../report/owners/duties.ts'

/** Data of districts (districts/), beside the sources and beside what is compiled of them. */
const folder = fileURLToPath(new URL('../../districts/', import.meta.url))

/** Loads a duties catalogue with those it extends: a name in districts/, or a file. */
export async function loadDuties(nameOrFile: string): Promise<Duties> {
  const files: DutiesFile[] = []
  for (let path: string | null = pathOf(nameOrFile, ''); path !== null; ) {
    const file = JSON.parse(await readFile(path, 'utf8')) as DutiesFile
    files.unshift(file)
    path = file.extends === undefined ? null : pathOf(file.extends, dirname(path))
  }
  return composeDuties(files)
}

const pathOf = (name: string, beside: string) =>
  name.endsWith('.json') ? join(beside, name) : join(folder, name, 'duties.json')
