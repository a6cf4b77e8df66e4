import type { Bilingual } from '../report/reading.ts'
import { type CommandName, help } from './help.ts'
import { oneOf } from './options.ts'
import type { Command, Terminal } from './terminal.ts'
import { version } from './version.ts'
import { askedLanguage, hasWords, UsageError } from './words.ts'

/** Each command's code is loaded when it is called: reading a file should not wait for a web server to load. */
const commands: Record<CommandName, () => Promise<Command>> = {
  read: async () => (await import('./read.ts')).read,
  check: async () => (await import('./check.ts')).check,
  account: async () => (await import('./account.ts')).account,
  breakdown: async () => (await import('./breakdown.ts')).breakdown,
  confirm: async () => (await import('./confirm.ts')).confirm,
  serve: async () => (await import('./serve.ts')).serve,
  schema: async () => (await import('./schema.ts')).schema,
}

/** Runs one command line and answers with its exit code; what goes wrong is told in words. */
export async function run(argv: string[], terminal: Terminal): Promise<number> {
  try {
    oneOf('lang', askedLanguage(argv), ['zh', 'en'])
    return await answer(withoutLanguage(argv), terminal)
  } catch (error) {
    const { words, code } = hasWords(error) ? { words: error.words, code: 2 } : unforeseen(error)
    terminal.tell(`gangmu: ${words[terminal.language]}\n`)
    return code
  }
}

async function answer([name, ...args]: string[], terminal: Terminal): Promise<number> {
  const { language } = terminal
  if (name === undefined) {
    terminal.tell(help.gangmu[language])
    return 2
  }
  if (name === '--version') {
    terminal.write(`${version()}\n`)
    return 0
  }
  if (isHelp(name) || name === 'help') {
    const [topic] = withoutLanguage(args)
    terminal.write(help[topic === undefined || isHelp(topic) ? 'gangmu' : commandNamed(topic)][language])
    return 0
  }
  const command = commandNamed(name)
  if (args.some(isHelp)) {
    terminal.write(help[command][language])
    return 0
  }
  return (await commands[command]())(args, terminal)
}

function commandNamed(name: string): CommandName {
  if (Object.hasOwn(commands, name)) return name as CommandName
  throw new UsageError(
    name.startsWith('-')
      ? {
          zh: `命令前没有 ${name} 这个选项。用 --help 查看用法。`,
          en: `No option ${name} goes before a command. See --help.`,
        }
      : { zh: `没有“${name}”这个命令。用 --help 查看用法。`, en: `There is no command "${name}". See --help.` },
  )
}

const isHelp = (word: string) => word === '--help' || word === '-h'

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
