import { Button } from 'antd'
import { Headrope } from '../../ui/headrope.tsx'
import { useLanguage } from '../../ui/language.ts'
import { elsewhere, go } from '../address.ts'
import { useWords } from '../language.ts'
import { isOwn } from '../reports/own.ts'
import { force, type Shelved } from '../reports/shelf.ts'

/** A report that is awaited: the sheet at once, its lines as grey bars. */
export function Loading() {
  const words = useWords()
  return (
    <>
      <Headrope label={words.source} knots={[{ key: 'report', label: words.report }]} />
      <main id="report" tabIndex={-1} className="page" aria-busy="true">
        <p role="status">{words.loading}</p>
        <div className="bone" style={{ width: '40%' }} />
        <div className="bone" />
        <div className="bone" style={{ width: '85%' }} />
      </main>
    </>
  )
}

/** Pages of a system where the server keeps nothing: a plain sentence, and the way back. */
export function NoStore() {
  const words = useWords()
  return (
    <main id="report" tabIndex={-1} className="page state">
      <p role="alert">{words.noStore}</p>
      <Button onClick={() => go({ ...elsewhere, view: 'reports', report: null }, true)}>{words.toOpened}</Button>
    </main>
  )
}

/** A report that is not there or was refused: what happened, why, what to do. */
export function Problem({
  id,
  report,
  onOpen,
}: {
  id: string | null
  report: Shelved | undefined
  onOpen: () => void
}) {
  const words = useWords()
  const language = useLanguage()
  const refusal = report?.refusal
  const elsewhereOwn = !report && id !== null && isOwn(id)
  return (
    <>
      <Headrope label={words.source} knots={[{ key: 'report', label: report?.name ?? words.report }]} />
      <main id="report" tabIndex={-1} className="page state">
        <h1>{report ? words.failedOf(report.name) : elsewhereOwn ? words.elsewhereTitle : words.goneTitle}</h1>
        <p role="alert">
          {refusal ? (refusal.words?.[language] ?? words.failedUnknown) : elsewhereOwn ? words.elsewhere : words.gone}
        </p>
        <div className="actions">
          <Button onClick={onOpen}>{words.openReport}</Button>
          {report && refusal?.code === 'not-a-work-report' && (
            <Button onClick={() => force(report.id)}>{words.forceRead}</Button>
          )}
          <Button onClick={() => go({ ...elsewhere, view: 'reports', report: null }, true)}>{words.toOpened}</Button>
        </div>
      </main>
    </>
  )
}
