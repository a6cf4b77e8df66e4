import { indexLines } from '../../report/lines.ts'
import type { Finding, Severity } from '../../report/reading.ts'
import type { Opened } from '../open.ts'
import type { Language } from '../words.ts'
import { severityNames } from './labels.ts'

const severities = Object.keys(severityNames) as Severity[]

/** Findings as a compiler prints them: `file:line:column: severity code message`, columns in UTF-16 code units from 1. */
export function printFindings(opened: Opened, last: Opened | null, language: Language): string {
  const placeIn = { this: indexLines(opened.text), last: indexLines(last?.text ?? '') }
  const fileOf = { this: opened.file, last: last?.file ?? '' }
  const at = (report: 'this' | 'last', offset: number) => {
    const { line, column } = placeIn[report](offset)
    return `${fileOf[report]}:${line}:${column}:`
  }
  // What must be mended first; notes, which are many and no fault, last.
  const lines = severities
    .flatMap(of => opened.reading.findings.filter(({ severity }) => severity === of))
    .flatMap(({ start, severity, code, message, related }) => [
      `${at('this', start)} ${severity} ${code} ${message[language]}`,
      ...related.map(place => `    ${at(place.report, place.start)} ${place.message[language]}`),
    ])
  return lines.map(line => `${line}\n`).join('')
}

/** How much was found, in one line. */
export function printCounts(findings: Finding[], files: number, language: Language): string {
  const counted = severities.map(severity => {
    const count = findings.filter(finding => finding.severity === severity).length
    return language === 'zh'
      ? `${severityNames[severity].zh} ${count}`
      : `${count} ${severity}${count === 1 ? '' : 's'}`
  })
  return language === 'zh'
    ? `检查了 ${files} 份报告：${counted.join('，')}。\n`
    : `${files} report${files === 1 ? '' : 's'} checked: ${counted.join(', ')}.\n`
}
