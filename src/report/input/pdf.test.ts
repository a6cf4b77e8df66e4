import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixture } from './fixtures/files.ts'
import { makeDocx, table, text } from './fixtures/report.ts'
import { readPdf } from './pdf.ts'

test('a report in the usual form reads as it was written: whole paragraphs, no page numbers', async () => {
  expect(await readPdf(fixture('report.pdf'))).toBe(text)
})

/** Where LibreOffice is missing these are skipped, but never in CI. */
const hasLibreOffice = Boolean(process.env.CI) || spawnSync('soffice', ['--version']).status === 0

test.skipIf(!hasLibreOffice)(
  'through LibreOffice: a .docx and its PDF read the same',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gangmu-pdf-'))
    try {
      writeFileSync(
        join(folder, 'report.docx'),
        await makeDocx([
          table([
            ['指标', '目标'],
            ['就业', '1.1万人'],
          ]),
        ]),
      )
      const profile = `-env:UserInstallation=file://${folder}/profile`
      execFileSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'report.docx'),
      ])
      expect(await readPdf(new Uint8Array(readFileSync(join(folder, 'report.pdf'))))).toBe(
        `${text}\n指标\t目标\n就业\t1.1万人`,
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
