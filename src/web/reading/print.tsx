import './print.css'
import type { Finding } from '../../report/reading.ts'
import { useLanguage } from '../../ui/language.ts'
import { usePrinting } from '../../ui/printing.ts'
import { SeverityShape } from '../../ui/severity.tsx'
import { Said, Voice } from '../../ui/voice.tsx'
import { sayDay, today } from '../../ui/words/day.ts'
import { useWords } from '../language.ts'
import { sectionName } from '../words/terms.tsx'
import { aimsOf } from './aims.ts'
import { isCounted } from './counted.ts'
import { excerpt } from './excerpt.ts'
import { inOrder } from './items.ts'
import type { Model } from './model.ts'
import { sectionAt } from './place.ts'
import { sayAim } from './target.tsx'

/**
 * What follows the report on paper: its commitments as a table, what does not add up, and the foot of each page. Either
 * can be printed alone, under the report's name.
 */
export function PrintAppendix({ model, name, sample }: { model: Model; name: string; sample: boolean }) {
  const { text, reading } = model
  const words = useWords()
  const language = useLanguage()
  const printing = usePrinting()
  if (!printing) return null
  const foot = words.printFoot(name, sayDay(today(), language)) + (sample ? `  ·  ${words.sampleTag}` : '')
  const findings = inOrder(reading.findings).map(at => ({ finding: reading.findings[at] as Finding, at }))
  const title = (what: string) => <h2>{printing === 'all' ? words.appendix(what) : what}</h2>
  return (
    <div className="appendix" data-part={printing}>
      {printing !== 'all' && printing !== 'body' && <h1>{name}</h1>}
      <style>{`@page { @bottom-left { content: ${JSON.stringify(foot)} } @bottom-right { content: counter(page) "/" counter(pages) } }`}</style>
      {(printing === 'all' || printing === 'commitments') && reading.commitments.length > 0 && (
        <>
          {title(`${words.paper.commitments} ${reading.commitments.length}`)}
          <table>
            <thead>
              <tr>
                <th className="nth">#</th>
                <th>{words.commitments}</th>
                <th>{words.targets}</th>
                <th>{words.due}</th>
              </tr>
            </thead>
            <tbody>
              {reading.commitments.map((commitment, at) => (
                <tr key={commitment.start}>
                  <td className="nth">{at + 1}</td>
                  <td>
                    <Voice>{text.slice(commitment.start, commitment.end)}</Voice>
                  </td>
                  <td>
                    {commitment.targets.length === 0 && '–'}
                    {aimsOf(commitment.targets, text).map(aim => (
                      <div key={`${aim.target.start}-${aim.target.indicator}`}>
                        <Voice>{aim.target.indicator}</Voice> <b>{sayAim(aim, text, language)}</b>
                      </div>
                    ))}
                  </td>
                  <td className="whole">
                    {commitment.due?.date ? (
                      sayDay(commitment.due.date, language)
                    ) : commitment.due ? (
                      <Voice>{commitment.due.text}</Voice>
                    ) : (
                      '–'
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {(printing === 'all' || printing === 'findings') && findings.length > 0 && (
        <>
          {title(`${words.paper.findings} ${findings.length}`)}
          <table>
            <tbody>
              {findings.map(({ finding, at }) => (
                <tr key={at}>
                  <td className="nth">{finding.code}</td>
                  <td className="whole">
                    <SeverityShape severity={finding.severity} /> {words.severities[finding.severity]}
                  </td>
                  <td colSpan={isCounted(finding) ? 2 : 1}>
                    <Said>{finding.message[language]}</Said>
                    {!isCounted(finding) && (
                      <div>
                        <Voice>{excerpt(text, finding)}</Voice>
                      </div>
                    )}
                  </td>
                  {!isCounted(finding) && (
                    <td className="where">
                      {sectionName(reading.sections[sectionAt(model, finding.start) ?? -1], words)}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  )
}
