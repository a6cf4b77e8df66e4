/** The rooms of the house import downwards only: server, web, cli → systems → store, ui → kernel; report stands alone, office on it. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const forbidden = {
  'src/report/a.ts': '../cli/main.ts',
  'src/report/check/rules/a.ts': '../../../server/app.ts',
  'src/report/b.ts': '../web/main.tsx',
  'src/report/c.ts': 'node:fs',
  'src/ui/a.ts': '../report/read.ts',
  'src/ui/b.tsx': '../web/main.tsx',
  'src/report/a.test.ts': '../server/app.ts',
  'src/server/a.ts': '../cli/open.ts',
  'src/server/routes/a.ts': '../../web/main.tsx',
  'src/web/a.ts': '../server/app.ts',
  'src/web/b.tsx': '../cli/open.ts',
  'src/web/c.ts': 'node:fs',
  'src/cli/print/a.ts': '../../web/main.tsx',
  'src/report/e.ts': '../kernel/action/action.ts',
  'src/kernel/a.ts': '../report/read.ts',
  'src/kernel/action/b.ts': '../../systems/breakdown/fold.ts',
  'src/kernel/c.ts': 'node:crypto',
  'src/store/a.ts': '../systems/breakdown/fold.ts',
  'src/store/b.ts': '../report/read.ts',
  'src/ui/c.ts': '../systems/breakdown/fold.ts',
  'src/office/a.ts': '../systems/breakdown/fold.ts',
  'src/office/sheet/b.ts': 'node:fs',
  'src/report/f.ts': '../office/sheet/csv.ts',
  'src/systems/club/a.ts': '../../store/append.ts',
  'src/systems/club/page/a.tsx': '../server.ts',
  'src/systems/club/page/b.tsx': '../../../web/address.ts',
  'src/systems/club/b.ts': 'node:fs',
  'src/systems/club/server.ts': '../../web/main.tsx',
  'src/web/d.tsx': '../systems/club/server.ts',
}
const allowed = {
  'src/report/d.ts': './lines.ts',
  'src/report/check/d.ts': '../reading.ts',
  'src/report/d.test.ts': 'node:fs',
  'src/server/d.ts': '../report/read.ts',
  'src/web/d.ts': '../report/read.ts',
  'src/web/e.tsx': '../ui/theme.ts',
  'src/cli/d.ts': '../server/app.ts',
  'src/kernel/action/d.ts': './action.ts',
  'src/store/d.ts': '../kernel/action/action.ts',
  'src/ui/d.ts': '../kernel/action/action.ts',
  'src/office/d.ts': '../report/input/text.ts',
  'src/systems/club/f.ts': '../../office/sheet/csv.ts',
  'src/systems/club/d.ts': '../../report/read.ts',
  'src/systems/club/page/d.tsx': '../../../ui/theme.ts',
  'src/systems/club/server/d.ts': '../../../store/append.ts',
  'src/server/e.ts': '../systems/club/server.ts',
  'src/web/f.tsx': '../systems/club/page/page.tsx',
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-rooms-'))
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  for (const [file, imported] of Object.entries({ ...forbidden, ...allowed })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `import * as other from '${imported}'\nexport { other }\n`)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the lint rule refuses exactly the imports that go upwards or sideways', () => {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const args = [
    'lint',
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--reporter=json',
    '--max-diagnostics=none',
    '.',
  ]
  const { stdout } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] }
  expect(diagnostics.map(diagnostic => diagnostic.location.path).sort()).toEqual(Object.keys(forbidden).sort())
})

test('no system imports another: what two need goes down a floor', () => {
  const systems = join(root, 'src/systems')
  const systemOf = (file: string) => relative(systems, file).split(sep)[0]
  const sideways = readdirSync(systems, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => join(systems, file))
    .flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, imported = '']) => ({
        file: relative(root, file),
        imported: join(dirname(file), imported),
      })),
    )
    .filter(({ file, imported }) => imported.startsWith(systems) && systemOf(imported) !== systemOf(join(root, file)))
  expect(sideways).toEqual([])
})
