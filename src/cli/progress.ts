import type { Terminal } from './terminal.ts'
import { hasWords } from './words.ts'

/**
 * Does something with each file; one that cannot be used is told of and passed over.
 * Answers whether all could. With many files and someone watching, one line shows how far it is.
 * `work` writes by what it is handed, so that no answer is written behind that line, on the same terminal.
 */
export async function eachFile(
  files: string[],
  terminal: Terminal,
  work: (file: string, write: Terminal['write']) => Promise<void>,
): Promise<boolean> {
  const shown = terminal.watched && files.length > 1
  let lineStands = false
  const show = (line: string) => {
    if (shown) terminal.tell(`\r\x1b[K${line}`)
    lineStands = shown
  }
  const clear = () => {
    if (lineStands) terminal.tell('\r\x1b[K')
    lineStands = false
  }
  const write = (text: string) => {
    clear()
    terminal.write(text)
  }
  let whole = true
  for (const [index, file] of files.entries()) {
    show(`[${index + 1}/${files.length}] ${file}`)
    try {
      await work(file, write)
    } catch (error) {
      if (!hasWords(error)) throw error
      whole = false
      const words = error.words[terminal.language]
      clear()
      // Words that name the file already need no name before them.
      terminal.tell(`${words.includes(file) ? '' : `${file}: `}${words}\n`)
    }
  }
  clear()
  return whole
}
