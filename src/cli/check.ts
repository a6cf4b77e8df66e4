import { listFiles } from './files.ts'
import { type Opened, openLast, openReport } from './open.ts'
import { oneOf, oneOutput, parseOptions } from './options.ts'
import { eachFile } from './progress.ts'
import type { Command } from './terminal.ts'
import { version } from './version.ts'

/** `gangmu check`: prints what does not add up; exit code 1 where there are errors, not for warnings or notes. */
export const check: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, {
    last: { type: 'string' },
    format: { type: 'string' },
    json: { type: 'boolean' },
    part: { type: 'string' },
    force: { type: 'boolean' },
  })
  const asked = oneOf('format', values.format, ['text', 'json', 'sarif'])
  if (values.json && asked !== undefined && asked !== 'json') throw oneOutput(['--json', `--format ${asked}`])
  const format = asked ?? (values.json ? 'json' : 'text')
  const part = oneOf('part', values.part, ['review', 'plan'])
  const force = values.force ?? false
  const files = await listFiles(positionals, terminal, values.last)
  const last = (await openLast(values.last, force)) ?? null
  const options = { force, fragments: true, ...(part && { part }), ...(last && { last }) }
  const reports: Opened[] = []
  const { printCounts, printFindings } = await import('./print/findings.ts')
  const whole = await eachFile(files, terminal, async (file, write) => {
    const opened = await openReport(file, options)
    reports.push(opened)
    if (format === 'text') write(printFindings(opened, last, terminal.language))
  })
  const findings = reports.flatMap(opened => opened.reading.findings)
  if (format === 'text') terminal.write(printCounts(findings, reports.length, terminal.language))
  if (format === 'json') {
    terminal.write(`${JSON.stringify(reports.map(({ file, reading }) => ({ file, findings: reading.findings })))}\n`)
  }
  if (format === 'sarif') {
    const { toSarif } = await import('./print/sarif.ts')
    terminal.write(`${JSON.stringify(toSarif(reports, last, version(), terminal.language))}\n`)
  }
  if (!whole) return 2
  return findings.some(finding => finding.severity === 'error') ? 1 : 0
}
