/** `gangmu COMMAND …`: finds the command, loads only what it needs, turns failures into words and exit codes. */
import { environmentLanguage, type Language, UsageError } from './words.ts'

/** A command gets the words after its name and answers with the exit code. */
export type Command = (args: string[], language: Language) => Promise<number>

const commands: Record<string, () => Promise<Command>> = {
  read: async () => (await import('./read.ts')).read,
}

async function main(argv: string[]): Promise<number> {
  const language = environmentLanguage(process.env)
  const [name = '', ...args] = argv
  const load = commands[name]
  if (!load) throw new UsageError({ zh: `没有这个命令：${name}。`, en: `No such command: ${name}.` })
  return (await load())(args, language)
}

process.exitCode = await main(process.argv.slice(2))
