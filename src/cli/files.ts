import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Terminal } from './terminal.ts'
import { UsageError } from './words.ts'

export const reportKinds = ['.txt', '.docx', '.html', '.htm', '.pdf']
/** Documents that offices have, and that the decoder refuses with words. */
const otherKinds = ['.doc', '.wps', '.rtf', '.odt', '.ofd']

const isReport = (path: string) => reportKinds.includes(extname(path).toLowerCase())
const isOther = (path: string) => otherKinds.includes(extname(path).toLowerCase())

/**
 * The files that the words on the command line mean: files as they are, folders by the reports in them and below, - for
 * stdin. Documents of other kinds in a folder are told of, for whoever put them there meant them to be read.
 * `last` is what --last names, which may be stdin too.
 */
export async function listFiles(
  paths: string[],
  { language, tell }: Pick<Terminal, 'language' | 'tell'>,
  last?: string,
): Promise<string[]> {
  if (paths.length === 0) {
    throw new UsageError({ zh: '没有指定要读的文件。用 --help 查看用法。', en: 'No file was named. See --help.' })
  }
  if ([...paths, last].filter(path => path === '-').length > 1) {
    throw new UsageError({
      zh: '标准输入（-）只能读一次，不能指定两次。',
      en: 'Standard input (-) can be read once only; it was named twice.',
    })
  }
  const files = (await Promise.all(paths.map(path => (path === '-' ? [path] : listPath(path))))).flat()
  const passed = files.filter(file => isOther(file) && !paths.includes(file))
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

/** A file, or a folder without reports, stands for itself, so that opening it says why and the others are read. */
async function listPath(path: string): Promise<string[]> {
  const { files, closed } = await listFolder(path)
  const listed = [...files, ...closed].sort()
  return listed.some(file => isReport(file) || closed.includes(file)) ? listed : [...listed, path]
}

/** The documents in a folder and below; `closed` are the folders that may not be looked into. */
async function listFolder(folder: string): Promise<{ files: string[]; closed: string[] }> {
  const files: string[] = []
  const closed: string[] = []
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(refuse)) {
    const path = join(folder, entry.name)
    if (/^[.~]|^node_modules$/.test(entry.name)) continue
    if (entry.isDirectory()) {
      const below = await listFolder(path)
      files.push(...below.files)
      closed.push(...below.closed)
    } else if ((isReport(path) || isOther(path)) && (await isFile(entry, path))) files.push(path)
  }
  return { files, closed }

  /** What is no folder, or is gone, has nothing in it. */
  function refuse(error: NodeJS.ErrnoException): Dirent[] {
    if (error.code !== 'ENOTDIR' && error.code !== 'ENOENT') closed.push(folder)
    return []
  }
}

/** A folder may be called report.txt. A link is what it leads to; one that leads nowhere is left to be opened, and told of. */
async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  const target = await stat(path).catch(() => null)
  return target === null || target.isFile()
}
