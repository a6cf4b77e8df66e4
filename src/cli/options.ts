import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './words.ts'

/** Options that every command takes; `run` has seen to them. */
const common = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const

/** `node:util` parseArgs with the common options, and its complaints as words in both languages. */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { ...options, ...common } as T & typeof common })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const said = error.message.split('. To specify')[0] as string
    throw new UsageError({ zh: `${inChinese(error)}用 --help 查看用法。`, en: `${said}. See --help.` })
  }
}

/** Checks that an option has one of the values it may have. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined || allowed.includes(value as T)) return value as T | undefined
  throw new UsageError({
    zh: `--${option} 只能是 ${allowed.join('、')}，不能是“${value}”。`,
    en: `--${option} takes ${allowed.join(', ')}; not "${value}".`,
  })
}

/** What to throw where options ask for more than one output. */
export function oneOutput(asked: string[]): UsageError {
  return new UsageError({
    zh: `一次只能用一种输出：${asked.join('、')}。`,
    en: `One output at a time: ${asked.join(', ')}.`,
  })
}

/** What parseArgs complains of, by its code; the option's name stands in its message. */
function inChinese(error: TypeError & { code?: string }): string {
  const option = /-{1,2}[\w-]+/.exec(error.message)?.[0] ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${option} 这个选项。`
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `选项 ${option} 的写法不对，后面${/does not take/.test(error.message) ? '不带' : '要有'}值。`
  return `命令的写法不对：${error.message}。`
}
