import type { Terminal } from './terminal.ts'
import { hasWords } from './words.ts'

/**
 * Does something with each file; one that cannot be used is told of and passed over.
 * Answers whether all could. With many files and someone watching, one line shows how far it is.
 */
export async function eachFile(
  files: string[],
  terminal: Terminal,
  work: (file: string) => Promise<void>,
): Promise<boolean> {
  const shown = terminal.watched && files.length > 1
  let whole = true
  for (const [index, file] of files.entries()) {
    if (shown) terminal.tell(`\r\x1b[K[${index + 1}/${files.length}] ${file}`)
    try {
      await work(file)
    } catch (error) {
      if (!hasWords(error)) throw error
      whole = false
      const words = error.words[terminal.language]
      // Words that name the file already need no name before them.
      terminal.tell(`${shown ? '\r\x1b[K' : ''}${words.includes(file) ? '' : `${file}: `}${words}\n`)
    }
  }
  if (shown) terminal.tell('\r\x1b[K')
  return whole
}
