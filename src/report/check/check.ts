import type { Finding, Reading } from '../reading.ts'
import { rules } from './catalogue.ts'
import { contextOf } from './context.ts'
import type { Unchecked } from './rule.ts'

/** What does not add up in a report that has been read (检查), in the order of the text. Needs time linear in its length. */
export function checkReport(text: string, reading: Unchecked, last?: { text: string; reading: Reading }): Finding[] {
  const context = contextOf(text, reading, last ? contextOf(last.text, last.reading) : null)
  const findings: Finding[] = []
  for (const rule of rules) {
    for (const said of rule.check(context)) {
      findings.push({ code: rule.code, severity: rule.severity, related: [], ...said })
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1))
}
