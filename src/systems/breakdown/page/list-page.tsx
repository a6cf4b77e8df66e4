import type { Listed } from '../listed.ts'
import './list-page.css'
import { Button } from 'antd'
import { type MouseEvent, useCallback, useEffect, useState } from 'react'
import { Headrope } from '../../../ui/headrope.tsx'
import { useLanguage } from '../../../ui/language.ts'
import type { SystemPageProps } from '../../../ui/system-page.ts'
import { sayDay } from '../../../ui/words/day.ts'
import { Failure, listBreakdowns } from './remote.ts'
import { sayInstant } from './words/times.ts'
import { useWords } from './words/words.ts'

/** Every breakdown of the district, the last changed first. */
export function ListPage({ district, go, simulated }: SystemPageProps) {
  const w = useWords()
  const language = useLanguage()
  const [listed, setListed] = useState<Listed[] | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const load = useCallback(() => {
    setFailed(null)
    listBreakdowns(district.id).then(setListed, error =>
      setFailed(error instanceof Failure ? error.words[language] : w.away),
    )
  }, [district.id, language, w])
  useEffect(load, [load])
  const address = (id: string) => `?${new URLSearchParams({ view: 'breakdown', breakdown: id })}`
  const to = (id: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go({ breakdown: id }, true)
  }
  return (
    <>
      <Headrope
        label={w.source}
        knots={[{ key: 'tasks', label: w.tasks }]}
        simulated={district.sample ? simulated : undefined}
      />
      <main id="report" tabIndex={-1} className="page breakdowns">
        <h1>{w.tasks}</h1>
        {failed && (
          <p role="alert" className="notice">
            {failed} <Button onClick={load}>{w.again}</Button>
          </p>
        )}
        {listed?.length === 0 && (
          <div className="state">
            <p>{w.emptyList}</p>
            <Button href="?view=reports">{w.toReports}</Button>
          </div>
        )}
        {!listed && !failed && <p role="status">{w.loading}</p>}
        {listed && listed.length > 0 && (
          <div className="scroller">
            <table>
              <thead>
                <tr>
                  <th>{w.title}</th>
                  <th>{w.state}</th>
                  <th className="count">{w.rows}</th>
                  <th>{w.changed}</th>
                </tr>
              </thead>
              <tbody>
                {listed.map(({ id, title, report, rows, issued, changedAt }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a className="name" href={address(id)} onClick={to(id)} lang="zh-CN">
                        {title}
                      </a>
                      <small lang="zh-CN">{report.name}</small>
                    </th>
                    <td data-label={w.state}>{issued ? w.issuedOn(sayDay(issued, language)) : w.draft}</td>
                    <td className="count" data-label={w.rows}>
                      {rows.toLocaleString('en-US')}
                    </td>
                    <td data-label={w.changed}>{sayInstant(changedAt)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </main>
    </>
  )
}
