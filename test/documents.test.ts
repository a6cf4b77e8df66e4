/** Documents as other programs write them: the sample's Word file, saved by LibreOffice in each format, is read the same. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reading } from '../src/report/reading.ts'
import { root } from './shared.ts'

const word = join(root, 'samples/qingzhu-2019.docx')
/** Where LibreOffice is missing these are skipped, but never in CI. */
const hasLibreOffice = Boolean(process.env.CI) || spawnSync('soffice', ['--version']).status === 0

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-documents-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the command reads in a file: all but places, which differ from format to format. */
function read(file: string) {
  const printed = execFileSync(process.execPath, [join(root, 'bin/gangmu.mjs'), 'read', file, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const reading = JSON.parse(printed) as Reading
  const { title, place, year, delivered, speaker } = reading
  return {
    head: { title, place, year, delivered, speaker },
    sections: reading.sections.map(({ level, heading, role }) => ({ level, heading, role })),
    kinds: reading.sentences.map(({ kind }) => kind),
    figures: reading.figures.map(({ start, end, ...rest }) => rest),
    commitments: reading.commitments.map(({ strength, targets }) => ({ strength, targets: targets.length })),
    findings: reading.findings.map(({ code }) => code),
  }
}

test('the Word file and the text file are the same report', () => {
  expect(read(word)).toEqual(read(join(root, 'samples/qingzhu-2019.txt')))
})

test.skipIf(!hasLibreOffice).each(['docx', 'pdf', 'html'])('as LibreOffice saves it: .%s', format => {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const out = join(folder, format)
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, word], { stdio: 'ignore' })
  const [said, expected] = [read(join(out, `qingzhu-2019.${format}`)), read(word)]
  // A page's foot may be left in a web page, and a centred line that was broken stays so in print.
  expect({ ...said, kinds: null }).toEqual({ ...expected, kinds: null })
})
