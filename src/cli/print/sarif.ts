import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Location, Log, Region } from 'sarif'
import { ruleCatalogue } from '../../report/check/catalogue.ts'
import { indexLines } from '../../report/lines.ts'
import type { Span } from '../../report/reading.ts'
import type { Opened } from '../open.ts'
import type { Language } from '../words.ts'

/** Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show in place. */
export function toSarif(reports: Opened[], last: Opened | null, version: string, language: Language): Log {
  const ruleIndex = new Map<string, number>(ruleCatalogue.map((rule, index) => [rule.code, index]))
  const locate = locator([...reports, ...(last ? [last] : [])])
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gangmu',
            version,
            language,
            rules: ruleCatalogue.map(rule => ({
              id: rule.code,
              shortDescription: { text: rule.title[language] },
              help: { text: rule.page },
              defaultConfiguration: { level: rule.severity },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap(opened =>
          opened.reading.findings.map(finding => ({
            ruleId: finding.code,
            ruleIndex: ruleIndex.get(finding.code) ?? -1,
            level: finding.severity,
            message: { text: finding.message[language] },
            locations: [locate(opened, finding)],
            relatedLocations: finding.related.map((place, id) => ({
              id,
              ...locate(place.report === 'last' && last ? last : opened, place),
              message: { text: place.message[language] },
            })),
          })),
        ),
      },
    ],
  }
}

/** Says where a span stands; a report's lines are counted once. */
function locator(reports: Opened[]): (opened: Opened, span: Span) => Location {
  const placesIn = new Map(reports.map(opened => [opened, indexLines(opened.text)]))
  return (opened, { start, end }) => {
    const place = placesIn.get(opened) as ReturnType<typeof indexLines>
    const [from, to] = [place(start), place(end)]
    const region: Region = {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: start,
      charLength: end - start,
    }
    return { physicalLocation: { artifactLocation: { uri: uriOf(opened.file) }, region } }
  }
}

/** Relative names stay relative, so that the result can be carried to another machine. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin'
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/')
}
