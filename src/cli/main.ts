/** The program: gives a command line to `run`, and the terminal's ways to it. */
import './memory.ts'
import { run } from './run.ts'
import { chooseLanguage } from './words.ts'

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const argv = process.argv.slice(2)
process.exitCode = await run(argv, {
  language: chooseLanguage(argv, process.env),
  write: text => void process.stdout.write(text),
  tell: text => void process.stderr.write(text),
  watched: process.stderr.isTTY === true,
})
