import type { Bilingual } from '../report/reading.ts'
import { type CommandName, help } from './help.ts'
import type { Command, Terminal } from './terminal.ts'
import { version } from './version.ts'
import { hasWords } from './words.ts'

/** Each command's code is loaded when it is called: reading a file should not wait for a web server to load. */
const commands: Record<CommandName, () => Promise<Command>> = {
  read: async () => (await import('./read.ts')).read,
  check: async () => (await import('./check.ts')).check,
  serve: async () => (await import('./serve.ts')).serve,
  schema: async () => (await import('./schema.ts')).schema,
}

/** Runs one command line and answers with its exit code; what goes wrong is told in words. */
export async function run(argv: string[], terminal: Terminal): Promise<number> {
  const { language } = terminal
  const words = withoutLanguage(argv)
  const [name, ...args] = words
  const wantsHelp = words.includes('--help') || words.includes('-h')
  if (name === '--version') {
    terminal.write(`${version()}\n`)
    return 0
  }
  if (name === undefined || name.startsWith('-') || name === 'help') {
    const asked = wantsHelp || name === 'help'
    terminal[asked ? 'write' : 'tell'](help.gangmu[language])
    return asked ? 0 : 2
  }
  if (!Object.hasOwn(commands, name)) {
    const said = { zh: `没有“${name}”这个命令。`, en: `There is no command "${name}".` }
    terminal.tell(`${said[language]}\n\n${help.gangmu[language]}`)
    return 2
  }
  if (wantsHelp) {
    terminal.write(help[name as CommandName][language])
    return 0
  }
  try {
    const command = await commands[name as CommandName]()
    return await command(args, terminal)
  } catch (error) {
    const { words, code } = hasWords(error) ? { words: error.words, code: 2 } : unforeseen(error)
    terminal.tell(`gangmu: ${words[language]}\n`)
    return code
  }
}

/** `--lang` may stand before the command too. */
function withoutLanguage(argv: string[]): string[] {
  const first = argv[0]
  if (first === '--lang') return argv.slice(2)
  return first?.startsWith('--lang=') ? argv.slice(1) : argv
}

/** A mistake of ours: one line, as it is no use to who called; the stack for who asks for it. */
function unforeseen(error: unknown): { words: Bilingual; code: number } {
  const said = error instanceof Error ? (process.env.GANGMU_DEBUG ? error.stack : error.message) : String(error)
  return {
    words: {
      zh: `程序内部出错：${said}。设 GANGMU_DEBUG=1 再运行可看到详情，请连同输入一起反馈。`,
      en: `internal error: ${said}. GANGMU_DEBUG=1 shows the details; please report them with the input.`,
    },
    code: 70,
  }
}
