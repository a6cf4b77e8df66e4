import { existsSync, readFileSync } from 'node:fs'
import { UsageError } from './words.ts'

export interface Settings {
  host: string
  port: number
}

const defaults: Settings = { host: '127.0.0.1', port: 7600 }
const file = 'gangmu.config.json'

/** Where to serve: defaults < gangmu.config.json of the working folder < GANGMU_* < options. */
export function settings(
  options: { host?: string | undefined; port?: string | undefined },
  env: NodeJS.ProcessEnv,
): Settings {
  const configured = fromFile()
  return {
    host: options.host ?? env.GANGMU_HOST ?? configured.host ?? defaults.host,
    port: toPort(options.port ?? env.GANGMU_PORT ?? configured.port ?? defaults.port),
  }
}

function fromFile(): Partial<Settings> {
  if (!existsSync(file)) return {}
  try {
    const said: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof said === 'object' && said !== null ? (said as Partial<Settings>) : {}
  } catch (error) {
    const reason = (error as Error).message
    throw new UsageError({ zh: `${file} 不是正确的 JSON：${reason}。`, en: `${file} is not valid JSON: ${reason}.` })
  }
}

function toPort(said: string | number): number {
  const port = Number(said)
  if (Number.isInteger(port) && port >= 0 && port < 65536 && String(said).trim() !== '') return port
  throw new UsageError({
    zh: `端口应是 0 到 65535 的整数，不能是“${said}”。`,
    en: `A port is a number from 0 to 65535; not "${said}".`,
  })
}
