/** Builds the page once for all page tests, apart from dist/, so that what is tested is what the sources say now. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../shared.ts'
import { chromiumPath } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built page; null where there is no browser to show it. */
    pages: string | null
  }
}

export default function setup(project: TestProject): (() => void) | undefined {
  if (!existsSync(chromiumPath)) {
    project.provide('pages', null)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-page-'))
  // As a process of its own: in this one NODE_ENV is "test", and libraries would build otherwise than for a reader.
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const config = join(root, 'vite.config.ts')
  const args = [vite, 'build', '--config', config, '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  execFileSync(process.execPath, args, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } })
  project.provide('pages', folder)
  return () => rmSync(folder, { recursive: true })
}
