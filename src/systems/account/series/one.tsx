import { useMemo, useRef } from 'react'
import { tsvOf } from '../../../office/sheet/table.ts'
import type { Series } from '../../../report/account/account.ts'
import type { Span } from '../../../report/reading.ts'
import { Chart } from '../../../ui/chart/chart.tsx'
import { useLanguage } from '../../../ui/language.ts'
import { Link } from '../../../ui/link.tsx'
import { Standing } from '../../../ui/standing.tsx'
import { Said } from '../../../ui/voice.tsx'
import type { Side } from '../page/frame.ts'
import { useAccountWords } from '../words/words.ts'
import { linesOf, saidYears, saySpoken, sayTitle, seriesTable } from './present.ts'

interface Props {
  series: Series
  reports: ReadonlyMap<number, Side>
  follow: (href: string) => void
}

/** One indicator through the years: its chart, and its table, where each number leads to the passage that says it. */
export function OneSeries({ series, reports, follow }: Props) {
  const words = useAccountWords()
  const language = useLanguage()
  const table = useRef<HTMLElement>(null)
  const years = useMemo(() => saidYears(series, reports, language), [series, reports, language])
  const lines = useMemo(() => linesOf(series, years, language), [series, years, language])
  const toTable = () => {
    table.current?.scrollIntoView({ block: 'nearest' })
    table.current?.focus({ preventScroll: true })
  }
  const value = (said: string | null, place: Span | null, year: number, kind: 'promised' | 'reached') => {
    if (!said || !place) return <span className="none">–</span>
    const href = reports.get(year)?.link?.(place)
    return href ? (
      <Link className={kind} href={href} go={() => follow(href)}>
        <Said>{said}</Said>
      </Link>
    ) : (
      <span className={kind}>
        <Said>{said}</Said>
      </span>
    )
  }
  return (
    <section className="one">
      <Chart
        title={<Said>{sayTitle(series, language)}</Said>}
        spoken={saySpoken(series, years, language)}
        lines={lines}
        words={words}
        file={series.indicator}
        data={() => tsvOf(seriesTable(series, years, language))}
        onTable={toTable}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so keys must reach it */}
      <section ref={table} className="scroller" tabIndex={0} aria-label={sayTitle(series, language)}>
        <table>
          <thead>
            <tr>
              <th>{words.year}</th>
              <th className="amount">{words.target}</th>
              <th className="amount">{words.reached}</th>
              <th>{words.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, promised, reached, verdict, saidPromised, saidReached }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="amount">{value(saidPromised, promised, year, 'promised')}</td>
                <td className="amount">
                  {value(saidReached, reached, year + 1, 'reached')}
                  {reached?.provisional && <small className="provisional">{words.provisional}</small>}
                </td>
                <td>{verdict ? <Standing standing={verdict} word={words.standings[verdict]} /> : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
