import { readFile, stat } from 'node:fs/promises'
import { decode, maxBytes } from '../report/input/decode.ts'
import { readReport } from '../report/read.ts'
import type { Reading, ReadOptions } from '../report/reading.ts'
import { isWorkReport } from '../report/recognise.ts'
import { reportKinds } from './files.ts'
import { hasWords, UsageError } from './words.ts'

/** A report that was opened and read; `file` is the name by which it was asked for. */
export interface Opened {
  file: string
  text: string
  reading: Reading
}

/** The text that offsets refer to. */
export async function openText(file: string): Promise<string> {
  const { text } = await decode(file === '-' ? await readStdin() : await readBytes(file), file)
  return text
}

interface Opening extends ReadOptions {
  force?: boolean
  /** Whether the command has --part, and may advise it. */
  fragments?: boolean
}

/** Opens and reads a report; a text that is no work report is refused unless forced or called a fragment. */
export async function openReport(file: string, { force, fragments, ...how }: Opening): Promise<Opened> {
  const text = await openText(file)
  const reading = readReport(text, how)
  if (force || how.part || isWorkReport(text, reading.sections)) return { file, text, reading }
  const ways = fragments
    ? { zh: '；只是一段，请加 --part review 或 --part plan', en: ', or --part review|plan for a fragment' }
    : { zh: '', en: '' }
  throw new UsageError({
    zh: `这份文本不像政府工作报告：没有报告应有的部分。确实要读，请加 --force${ways.zh}。`,
    en: `This does not look like a government work report: its parts are missing. Use --force to read it anyway${ways.en}.`,
  })
}

/** Opens the report that --last names; what is wrong with it is told under that name, as another file may be meant well. */
export async function openLast(path: string | undefined, force: boolean): Promise<Opened | undefined> {
  if (path === undefined) return undefined
  try {
    const isFolder = path !== '-' && (await stat(path).catch(failTo(path))).isDirectory()
    if (!isFolder) return await openReport(path, { force })
  } catch (error) {
    if (!hasWords(error)) throw error
    const { zh, en } = error.words
    throw new UsageError({ zh: `--last ${path}：${zh}`, en: `--last ${path}: ${en}` })
  }
  throw new UsageError({
    zh: `--last ${path}：这是文件夹，请指定其中上一年的那一份报告。`,
    en: `--last ${path}: this is a folder; name the one report in it that is last year's.`,
  })
}

async function readBytes(file: string): Promise<Uint8Array> {
  const { size } = await stat(file).catch(failTo(file))
  // One byte more than is allowed is enough for the decoder to refuse it; a huge file need not be loaded for that.
  if (size > maxBytes) return new Uint8Array(maxBytes + 1)
  return readFile(file).catch(failTo(file))
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array)
    size += (chunk as Uint8Array).length
    if (size > maxBytes) break
  }
  return Buffer.concat(chunks)
}

const failTo =
  (path: string) =>
  (error: NodeJS.ErrnoException): never => {
    const kinds = reportKinds.join(' ')
    const reasons: Record<string, { zh: string; en: string }> = {
      ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
      EACCES: { zh: '没有读取的权限', en: 'permission was denied' },
      EISDIR: { zh: `这个文件夹里没有报告（${kinds}）`, en: `there is no report in this folder (${kinds})` },
    }
    const reason = reasons[error.code ?? ''] ?? { zh: error.message, en: error.message }
    throw new UsageError({ zh: `打不开“${path}”：${reason.zh}。`, en: `Cannot open "${path}": ${reason.en}.` })
  }
