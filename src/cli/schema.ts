import { readingSchema } from '../report/schema.ts'
import { parseOptions } from './options.ts'
import type { Command } from './terminal.ts'

/** `gangmu schema`: prints the JSON Schema of `read --json`. */
export const schema: Command = async (args, terminal) => {
  parseOptions(args, {})
  terminal.write(`${JSON.stringify(readingSchema, null, 2)}\n`)
  return 0
}
