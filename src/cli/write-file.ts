import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { UsageError } from './words.ts'

/** Writes a file and the folders above it; `fresh` refuses to write over what is there. */
export async function writeOut(path: string, bytes: Uint8Array, { fresh = false } = {}): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes, { flag: fresh ? 'wx' : 'w' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') {
      throw new UsageError({
        zh: `“${path}”已经存在，没有覆盖。请换一个文件夹，或先移走它。`,
        en: `"${path}" is there already and was not written over. Choose another folder, or move it away.`,
      })
    }
    throw new UsageError({ zh: `写不了“${path}”：${message}。`, en: `Cannot write "${path}": ${message}.` })
  }
}
