/** The program: gives a command line to `run`, and the terminal's ways to it. */
import './memory.ts'
import { run } from './run.ts'
import { chooseLanguage } from './words.ts'

const argv = process.argv.slice(2)
const language = chooseLanguage(argv, process.env)
const tell = (text: string) => void process.stderr.write(text)

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no failure; a full disk is one.
  if (error.code === 'EPIPE') process.exit()
  const words = { zh: `结果没有写完：${error.message}。`, en: `The answer could not be written: ${error.message}.` }
  tell(`gangmu: ${words[language]}\n`)
  process.exit(2)
})
// Where nobody hears what is told, the answer and the exit code still count.
process.stderr.on('error', () => {})

process.exitCode = await run(argv, {
  language,
  write: text => void process.stdout.write(text),
  tell,
  watched: process.stderr.isTTY === true,
})
