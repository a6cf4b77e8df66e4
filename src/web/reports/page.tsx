import './page.css'
import { Button } from 'antd'
import { type ReactNode, useEffect } from 'react'
import type { Reading } from '../../report/reading.ts'
import { accountWords } from '../../systems/account/words/words.ts'
import { Headrope } from '../../ui/headrope.tsx'
import { useLanguage } from '../../ui/language.ts'
import { Link } from '../../ui/link.tsx'
import { SeverityShape } from '../../ui/severity.tsx'
import { sayDay } from '../../ui/words/day.ts'
import { governments } from '../account/governments.ts'
import { type Address, elsewhere, follow, formatAddress, go, parseAddress } from '../address.ts'
import { useWords } from '../language.ts'
import { severityOrder } from '../reading/items.ts'
import { shownFigures } from '../reading/ranges.ts'
import { ReportName, reportName, Whose } from '../words/terms.tsx'
import { lastYearOf } from './pairing.ts'
import { force, need, type Shelved, stopReading, take, useShelf } from './shelf.ts'

/** Every report that is open, with what was read in it; each count leads to its list. */
export function ReportsPage({ onOpen }: { onOpen: () => void }) {
  const words = useWords()
  const { reports, server, progress } = useShelf()
  useEffect(() => {
    for (const { id, state } of reports) if (state === 'listed') need(id)
  }, [reports])
  return (
    <>
      <Headrope
        label={words.source}
        knots={[{ key: 'reports', label: words.openedReports }]}
        simulated={reports.length > 0 && reports.every(report => report.sample) ? words.sample : undefined}
      />
      <main id="report" tabIndex={-1} className="page reports">
        <div className="top">
          <h1>{words.openedReports}</h1>
          <ToSeries reports={reports} />
        </div>
        {server === false && <p className="notice">{words.noServer}</p>}
        {progress && (
          <p className="progress" role="status">
            <progress value={progress.at - 1} max={progress.all} />
            {words.readingOf(progress.at, progress.all, progress.name)}
            <Button size="small" onClick={stopReading}>
              {words.stop}
            </Button>
          </p>
        )}
        {reports.length === 0 ? (
          <div className="state">
            <p>{server === null ? words.loading : words.emptyReports}</p>
            {server !== null && <Button onClick={onOpen}>{words.openReport}</Button>}
          </div>
        ) : (
          <div className="scroller">
            <table>
              <thead>
                <tr>
                  <th>{words.report}</th>
                  <th>{words.delivered}</th>
                  <th className="count">{words.characters}</th>
                  <th className="count">{words.commitments}</th>
                  <th className="count">{words.figures}</th>
                  <th>{words.findings}</th>
                  <th>
                    <span className="unseen">{words.remove}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {reports.map(report => (
                  <ReportRow key={report.id} report={report} last={lastYearOf(report, reports)} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </main>
    </>
  )
}

/** Where reports of one government follow each other, their goals can be followed too (历年目标与完成). */
function ToSeries({ reports }: { reports: Shelved[] }) {
  const language = useLanguage()
  const most = [...governments(reports).values()][0]?.length ?? 0
  if (most < 2) return null
  const href = formatAddress({ ...parseAddress(location.search), ...elsewhere, view: 'series', report: null })
  return (
    <Link href={href} go={() => follow(href)}>
      {accountWords[language].series} ›
    </Link>
  )
}

/** To what became of the promises of the year before, where that report is open, too. */
function ToAccount({ report, last }: { report: Shelved; last: Shelved }) {
  const language = useLanguage()
  const to = { ...elsewhere, view: 'account', report: report.id, last: report.read?.last ? null : last.id } as const
  const href = formatAddress({ ...parseAddress(location.search), ...to })
  return (
    <Link className="to-account" href={href} go={() => follow(href)}>
      {accountWords[language].toYear(last.head?.year ?? null)} ›
    </Link>
  )
}

function ReportRow({ report, last }: { report: Shelved; last: Shelved | null }) {
  const words = useWords()
  const language = useLanguage()
  const { read, state, refusal, id, name, own, sample } = report
  const reading = read?.reading
  const label = reportName(report.head, name)
  return (
    <tr>
      <th scope="row">
        {state === 'refused' ? (
          <span>{name}</span>
        ) : (
          <To report={report} change={{}} label={<ReportName head={report.head} name={name} />} className="name" />
        )}
        <small>
          {sample && <em className="sample">{words.sampleTag}</em>}
          <Whose head={report.head} label={label} />
          {name !== label && name}
        </small>
        {last && state !== 'refused' && <ToAccount report={report} last={last} />}
      </th>
      {refusal ? (
        <td colSpan={5}>
          <span className="refused">
            <SeverityShape severity="error" /> {words.failed}
          </span>{' '}
          {refusal.words?.[language] ?? words.failedUnknown}{' '}
          {refusal.code === 'not-a-work-report' && (
            <Button size="small" onClick={() => force(id)}>
              {words.forceRead}
            </Button>
          )}
        </td>
      ) : reading ? (
        <Counts report={report} text={read.text} reading={reading} />
      ) : (
        <td colSpan={5} className="waits">
          {state === 'reading' ? words.loading : words.waiting}
        </td>
      )}
      <td>
        {own && state !== 'reading' && (
          <Button type="text" size="small" aria-label={words.removeOf(label)} onClick={() => take(id)}>
            {words.remove}
          </Button>
        )}
      </td>
    </tr>
  )
}

function Counts({ report, text, reading }: { report: Shelved; text: string; reading: Reading }) {
  const words = useWords()
  const language = useLanguage()
  const n = (count: number) => count.toLocaleString('en-US')
  const errors = severityOrder
    .map(severity => [severity, reading.findings.filter(finding => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
  return (
    <>
      <td data-label={words.delivered}>{reading.delivered ? sayDay(reading.delivered, language) : '–'}</td>
      <td className="count" data-label={words.characters}>
        {n(text.replace(/\s/g, '').length)}
      </td>
      <td className="count" data-label={words.commitments}>
        <To report={report} change={{ tab: 'commitments' }} label={n(reading.commitments.length)} />
      </td>
      <td className="count" data-label={words.figures}>
        <To report={report} change={{ tab: 'figures' }} label={n(shownFigures(reading.figures, text).length)} />
      </td>
      <td data-label={words.findings}>
        <span className="found">
          {errors.length === 0 && '0'}
          {errors.map(([severity, count]) => (
            <span key={severity}>
              <SeverityShape severity={severity} />{' '}
              <To
                report={report}
                change={{ tab: 'findings', severity }}
                label={`${words.severities[severity]} ${n(count)}`}
              />
            </span>
          ))}
        </span>
      </td>
    </>
  )
}

function To({
  report,
  change,
  label,
  className,
}: {
  report: Shelved
  change: Partial<Address>
  label: ReactNode
  className?: string
}) {
  const to = { ...elsewhere, view: 'reading', report: report.id, ...change } as const
  return (
    <a
      className={className}
      href={formatAddress({ ...parseAddress(location.search), ...to })}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go(to, true)
        scrollTo(0, 0)
      }}
    >
      {label}
    </a>
  )
}
