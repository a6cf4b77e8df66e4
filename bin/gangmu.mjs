#!/usr/bin/env node
import { existsSync } from 'node:fs'

// In a checkout the sources run as they are; the package that npm packs carries them compiled.
if (existsSync(new URL('../src/cli/main.ts', import.meta.url))) {
  const { launch } = await import('../scripts/launch.mjs')
  await launch('src/cli/main.ts', process.argv.slice(2))
} else await import('../dist/cli/main.js')
