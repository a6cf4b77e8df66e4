import { existsSync, readFileSync } from 'node:fs'
import type { District } from '../server/routes/district.ts'
import { toDistrict } from './settings-district.ts'
import { UsageError } from './words.ts'

export interface Settings {
  host: string
  port: number
  /** The data folder. */
  data: string
  /** Whose data are kept; null until a district sets the program up for itself. */
  district: District | null
}

const defaults: Settings = { host: '127.0.0.1', port: 7600, data: 'data', district: null }

/**
 * Where to serve: defaults < gangmu.config.json of the working folder < GANGMU_* < options. What is empty is not said:
 * an empty host would mean every address of the machine, which nobody asks for by saying nothing.
 */
export function settings(
  options: { host?: string | undefined; port?: string | undefined; data?: string | undefined },
  env: NodeJS.ProcessEnv,
  file = 'gangmu.config.json',
): Settings {
  const configured = fromFile(file)
  const port = options.port || env.GANGMU_PORT
  return {
    host: options.host || env.GANGMU_HOST || configured.host || defaults.host,
    port: port ? toPort(port) : (configured.port ?? defaults.port),
    data: options.data || env.GANGMU_DATA || configured.data || defaults.data,
    district: configured.district ?? defaults.district,
  }
}

function fromFile(file: string): Partial<Settings> {
  if (!existsSync(file)) return {}
  const said = parse(file)
  if (typeof said !== 'object' || said === null || Array.isArray(said)) {
    throw new UsageError({
      zh: `${file} 应是 {"port": 7600} 这样的对象。`,
      en: `${file} should be an object such as {"port": 7600}.`,
    })
  }
  const { host = '', port = '', data = '', district = null } = said as Record<keyof Settings, unknown>
  const texts = { host: toText('host', host, '127.0.0.1', file), data: toText('data', data, 'data', file) }
  return {
    ...texts,
    ...(port !== '' && { port: toPort(port, file) }),
    ...(district !== null && { district: toDistrict(district, file) }),
  }
}

function toText(name: string, said: unknown, example: string, file: string): string {
  if (typeof said === 'string') return said
  throw new UsageError({
    zh: `${file} 中的 "${name}" 应是文字，如 "${example}"，不能是 ${JSON.stringify(said)}。`,
    en: `"${name}" in ${file} should be a text such as "${example}"; not ${JSON.stringify(said)}.`,
  })
}

/** Editors on Windows begin a file with a byte order mark, which is no part of the JSON. */
function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = (error as Error).message
    throw new UsageError({ zh: `${file} 不是正确的 JSON：${reason}。`, en: `${file} is not valid JSON: ${reason}.` })
  }
}

function toPort(said: unknown, file?: string): number {
  const port = typeof said === 'string' && said.trim() ? Number(said) : said
  if (typeof port === 'number' && Number.isInteger(port) && port >= 0 && port < 65536) return port
  const shown = typeof said === 'string' ? said : JSON.stringify(said)
  throw new UsageError({
    zh: `${file ? `${file}：` : ''}端口应是 0 到 65535 的整数，不能是“${shown}”。`,
    en: `${file ? `${file}: ` : ''}A port is a number from 0 to 65535; not "${shown}".`,
  })
}
