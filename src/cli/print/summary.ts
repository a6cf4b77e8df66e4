import { styleText } from 'node:util'
import { countBefore } from '../../report/bisect.ts'
import type { Section, SentenceKind, Severity, Span } from '../../report/reading.ts'
import type { Opened } from '../open.ts'
import { commandLine } from '../quote.ts'
import type { Language } from '../words.ts'
import { align, clip } from './columns.ts'
import { kindNames, partNames, severityNames } from './labels.ts'

/** A report at a glance: who reports when, what each section holds, what was found, and how (by which options) to see it. */
export function printSummary({ file, reading }: Opened, language: Language, options: string[] = []): string {
  const zh = language === 'zh'
  const { title, place, year, delivered, speaker, sections, sentences, figures, commitments, findings } = reading
  const name = [place, year, title?.replace(/\s/g, '')].filter(part => part !== null && part !== undefined).join('  ')
  const given = [delivered, speaker].filter(part => part !== null).join('  ')
  const measured = commitments.filter(commitment => commitment.targets.length > 0).length
  const dated = commitments.filter(commitment => commitment.due !== null).length
  const kinds = (Object.keys(kindNames) as SentenceKind[]).map(
    kind => `${kindNames[kind][language]} ${sentences.filter(sentence => sentence.kind === kind).length}`,
  )
  const severities = (Object.keys(severityNames) as Severity[]).map(
    severity => `${severityNames[severity][language]} ${findings.filter(found => found.severity === severity).length}`,
  )
  const list = (parts: string[]) => parts.join(zh ? '，' : ', ')
  const facts = align([
    [zh ? '数字' : 'Figures', String(figures.length)],
    [
      zh ? '承诺' : 'Commitments',
      `${commitments.length}${zh ? `（有目标 ${measured}，有时限 ${dated}）` : ` (${measured} with a target, ${dated} with a date)`}`,
    ],
    [zh ? '句子' : 'Sentences', `${sentences.length}${zh ? `（${list(kinds)}）` : ` (${list(kinds)})`}`],
    [
      zh ? '检查' : 'Findings',
      `${list(severities)}${findings.length > 0 ? `  →  ${commandLine(['gangmu', 'check', file, ...options])}` : ''}`,
    ],
  ])
  return [
    styleText('bold', name || file, { stream: process.stdout }),
    ...(given ? [given] : []),
    '',
    ...(sections.length > 0 ? [contents(sections, figures, commitments, language)] : []),
    facts,
  ].join('\n')
}

/** The headings with what stands under each. */
function contents(sections: Section[], figures: Span[], commitments: Span[], language: Language): string {
  const within = ({ start, end }: Section, spans: Span[]) =>
    String(countBefore(spans, span => span.start < end) - countBefore(spans, span => span.start < start))
  const heads = language === 'zh' ? ['部分', '数字', '承诺'] : ['Section', 'Figures', 'Commitments']
  const rows = sections.map(section => [
    '  '.repeat(section.level - 1) + clip(section.heading ?? partNames[section.role][language], 52),
    within(section, figures),
    within(section, commitments),
  ])
  return align([heads, ...rows], new Set([1, 2]))
}
