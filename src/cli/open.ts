import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { decode, maxBytes } from '../report/input/decode.ts'
import { readReport } from '../report/read.ts'
import type { Reading, ReadOptions } from '../report/reading.ts'
import { isWorkReport } from '../report/recognise.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './words.ts'

const reportKinds = new Set(['.txt', '.docx', '.html', '.htm', '.pdf'])
/** Documents that offices have, and that the decoder refuses with words. */
const otherKinds = new Set(['.doc', '.wps', '.rtf', '.odt', '.ofd'])

/** A report that was opened and read; `file` is the name by which it was asked for. */
export interface Opened {
  file: string
  text: string
  reading: Reading
}

/**
 * The files that the words on the command line mean: files as they are, folders by the reports in them and below, - for
 * stdin. Documents of other kinds in a folder are told of, for whoever put them there meant them to be read.
 */
export async function listFiles(paths: string[], { language, tell }: Pick<Terminal, 'language' | 'tell'>) {
  if (paths.length === 0) {
    throw new UsageError({ zh: '没有指定要读的文件。用 --help 查看用法。', en: 'No file was named. See --help.' })
  }
  const lists = await Promise.all(paths.map(path => (path === '-' ? [path] : listPath(path))))
  const files = lists.flat()
  const passed = files.filter(file => otherKinds.has(extname(file).toLowerCase()) && !paths.includes(file))
  if (passed.length > 0) {
    const names = passed.join(', ')
    tell(
      {
        zh: `没有读 ${passed.length} 个文件，请另存为 .docx 或 .pdf：${names}\n`,
        en: `Not read, save ${passed.length === 1 ? 'it' : 'them'} as .docx or .pdf: ${names}\n`,
      }[language],
    )
  }
  return files.filter(file => !passed.includes(file))
}

/** A path that cannot be listed stands for itself, so that opening it says why and the others are read. */
async function listPath(path: string): Promise<string[]> {
  const names = await readdir(path, { recursive: true }).catch(() => [])
  const files = names
    .filter(name => !/(?:^|[\\/])(?:[.~]|node_modules[\\/])/.test(name))
    .filter(name => [reportKinds, otherKinds].some(kinds => kinds.has(extname(name).toLowerCase())))
  const some = files.some(name => reportKinds.has(extname(name).toLowerCase()))
  return some ? files.sort().map(name => join(path, name)) : [path]
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
    const kinds = [...reportKinds].join(' ')
    const reasons: Record<string, { zh: string; en: string }> = {
      ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
      EACCES: { zh: '没有读取的权限', en: 'permission was denied' },
      EISDIR: { zh: `这个文件夹里没有报告（${kinds}）`, en: `there is no report in this folder (${kinds})` },
    }
    const reason = reasons[error.code ?? ''] ?? { zh: error.message, en: error.message }
    throw new UsageError({ zh: `打不开“${path}”：${reason.zh}。`, en: `Cannot open "${path}": ${reason.en}.` })
  }
