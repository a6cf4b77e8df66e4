import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { composeDuties, type DutiesFile } from '../report/owners/catalogue.ts'
import { checkDuties } from '../report/owners/check.ts'
import type { Duties } from '../report/owners/duties.ts'
import type { Bilingual } from '../report/reading.ts'

/** Data of districts (districts/), beside the sources and beside what is compiled of them. */
const folder = fileURLToPath(new URL('../../districts/', import.meta.url))

/** What districts have in common. */
const general = 'county'

/** A catalogue that cannot be used, and why. */
export class DutiesError extends Error {
  readonly words: Bilingual
  constructor(words: Bilingual) {
    super(words.en)
    this.words = words
  }
}

/** Loads a duties catalogue with those it extends: a name in districts/, or a file. One that is wrong is refused. */
export async function loadDuties(nameOrFile: string): Promise<Duties> {
  const files: DutiesFile[] = []
  const seen = new Set<string>()
  for (let path: string | null = pathOf(nameOrFile, ''); path !== null; ) {
    if (seen.has(path)) throw new DutiesError(words(path, '职责目录互相引用', 'catalogues extend each other'))
    seen.add(path)
    const file = await readDuties(path)
    files.unshift(file)
    path = file.extends === undefined ? null : pathOf(file.extends, dirname(path))
  }
  const duties = composeDuties(files)
  const wrong = checkDuties(duties).filter(({ severity }) => severity === 'error')
  if (wrong.length > 0) {
    const [zh, en] = [wrong.map(({ message }) => message.zh).join(''), wrong.map(({ message }) => message.en).join(' ')]
    throw new DutiesError(words(nameOrFile, zh, en))
  }
  return duties
}

/** The catalogue of the district that reports, by its place; the county's where there is none. */
export async function dutiesNameFor(place: string | null): Promise<string> {
  if (place === null) return general
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === general) continue
    if (place.endsWith((await readDuties(pathOf(entry.name, ''))).place)) return entry.name
  }
  return general
}

async function readDuties(path: string): Promise<DutiesFile> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (typeof value === 'object' && value !== null && 'place' in value) return value as DutiesFile
  } catch (error) {
    throw new DutiesError(words(path, (error as Error).message, (error as Error).message))
  }
  throw new DutiesError(words(path, '没有 place（哪个地方的目录）', 'no place: whose catalogue it is'))
}

const words = (which: string, zh: string, en: string): Bilingual => ({
  zh: `职责目录“${which}”用不了：${zh}`,
  en: `The duties catalogue "${which}" cannot be used: ${en}`,
})

const pathOf = (name: string, beside: string) =>
  name.endsWith('.json') ? join(beside, name) : join(folder, name, 'duties.json')
