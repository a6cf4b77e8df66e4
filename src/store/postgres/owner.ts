import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { StoreError } from '../error.ts'
import type { DataFolder } from './folder.ts'
import { type Identity, identify, isRunning } from './process.ts'

/** Takes the folder for this process, or refuses because another has it. Answers with how to give it back. */
export function takeFolder(folder: DataFolder): () => void {
  const mine = JSON.stringify(identify(process.pid))
  for (;;) {
    if (claim(folder.owner, mine)) return () => release(folder.owner, mine)
    const said = read(folder.owner)
    const owner = said === null ? null : identityIn(said)
    if (owner && isRunning(owner)) throw inUse(folder, owner.pid)
    if (said !== null) discard(folder.owner, said)
  }
}

/** What is said where another process has the folder. */
export const inUse = ({ path }: DataFolder, pid: number) =>
  new StoreError('data-folder-in-use', {
    zh: `数据文件夹 ${path} 正由另一个纲目使用（进程 ${pid}）。请用已经打开的那个，或先停掉它，或用 --data 另指定文件夹。`,
    en: `The data folder ${path} is in use by another Gangmu (process ${pid}). Use that one, stop it first, or name another folder with --data.`,
  })

/** A link comes to be whole, or not at all because another was first. */
function claim(file: string, mine: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, mine)
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Takes a dead owner's claim away; not one that another process put there in the meantime. */
function discard(file: string, dead: string): void {
  const aside = `${file}.${process.pid}.dead`
  try {
    renameSync(file, aside)
    if (readFileSync(aside, 'utf8') !== dead) linkSync(aside, file)
    rmSync(aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Null where a power cut left a file without its words. */
function identityIn(said: string): Identity | null {
  try {
    return JSON.parse(said) as Identity
  } catch {
    return null
  }
}

function release(file: string, mine: string): void {
  if (read(file) === mine) rmSync(file, { force: true })
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
