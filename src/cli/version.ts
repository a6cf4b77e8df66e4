import { readFileSync } from 'node:fs'

/** The version in package.json, which lies two folders up from src/cli as from dist/cli. */
export function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
