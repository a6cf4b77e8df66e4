import './page.css'
import { Button, Input, type InputRef, Select } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Series } from '../../../report/account/account.ts'
import { Headrope } from '../../../ui/headrope.tsx'
import { useKeys } from '../../../ui/keys.ts'
import { Voice } from '../../../ui/voice.tsx'
import type { Side } from '../page/frame.ts'
import { useAccountWords } from '../words/words.ts'
import { useSeries } from '../work/use-series.ts'
import { Indicators } from './indicators.tsx'
import { OneSeries } from './one.tsx'
import { inOrder, seriesId } from './present.ts'

/** What the address says of the series. */
interface SeriesPlace {
  find: string
  indicator: string | null
}

interface Props {
  /** Those of one government that were read, in the order of their years; and how many there are. */
  reports: Side[]
  expected: number
  place: string | null
  places: { name: string; count: number }[]
  at: SeriesPlace
  change: (part: Partial<SeriesPlace>) => void
  linkTo: (part: Partial<SeriesPlace>) => string
  onPlace: (place: string) => void
  follow: (href: string) => void
  letters: boolean
  sample: boolean
  onOpen: () => void
}

/** The indicators of one government over the years (历年目标与完成): promised beside reached. */
export function SeriesPage(props: Props) {
  const { reports, expected, place, places, sample, onOpen } = props
  const words = useAccountWords()
  const whole = reports.length === expected && expected > 1
  const ready = useMemo(() => (whole ? reports : []), [whole, reports])
  const series = useSeries(ready)
  const ordered = useMemo(() => (series && series !== 'failed' ? inOrder(series) : []), [series])
  return (
    <>
      <Headrope
        label={words.source}
        knots={[{ key: 'series', label: words.series }]}
        simulated={sample ? words.sample : undefined}
      />
      <main id="report" tabIndex={-1} className="page series">
        <div className="series-head">
          <h1>
            {place ? <Voice>{place}</Voice> : null}
            {words.seriesQuestion}
          </h1>
          {places.length > 1 && (
            <Select
              aria-label={words.place}
              value={place ?? ''}
              onChange={props.onPlace}
              popupMatchSelectWidth={false}
              options={places.map(({ name, count }) => ({
                value: name,
                label: (
                  <>
                    <Voice>{name}</Voice> <small>{count}</small>
                  </>
                ),
              }))}
            />
          )}
        </div>
        {expected < 2 ? (
          <State title={words.fewTitle} says={words.few} does={words.openReports} onDo={onOpen} />
        ) : !whole ? (
          <Waiting says={words.seriesReading(reports.length, expected)} at={reports.length} all={expected} />
        ) : series === 'failed' ? (
          <p role="alert">{words.seriesFailed}</p>
        ) : series === null ? (
          <Waiting says={words.seriesWorking(expected)} />
        ) : ordered.length === 0 ? (
          <State title={words.noSeriesTitle} says={words.noSeries} does={words.openReports} onDo={onOpen} />
        ) : (
          <Whole {...props} ordered={ordered} />
        )}
      </main>
    </>
  )
}

function Whole({ reports, ordered, at, change, linkTo, follow, letters }: Props & { ordered: Series[] }) {
  const words = useAccountWords()
  const field = useRef<InputRef>(null)
  const shown = useMemo(() => {
    const typed = at.find.replace(/\s/g, '').toLowerCase()
    return ordered.filter(({ indicator }) => !typed || indicator.toLowerCase().includes(typed))
  }, [ordered, at.find])
  const chosen = ordered.find(one => seriesId(one) === at.indicator) ?? shown[0]
  const id = chosen ? seriesId(chosen) : null
  const years = useMemo(
    () => new Map(reports.flatMap(report => (report.reading.year ? [[report.reading.year, report] as const] : []))),
    [reports],
  )
  const step = (by: 1 | -1) => {
    const here = shown.findIndex(one => seriesId(one) === id)
    const next = shown[here + by]
    if (next) change({ indicator: seriesId(next) })
  }
  useKeys(
    [
      ['j', () => step(1)],
      ['k', () => step(-1)],
      ['/', () => field.current?.focus({ cursor: 'all' })],
      ['Escape', () => (document.activeElement as HTMLElement | null)?.blur()],
    ],
    letters,
  )
  useEffect(() => {
    if (at.indicator) document.getElementById(`series-${at.indicator}`)?.scrollIntoView({ block: 'nearest' })
  }, [at.indicator])
  const known = [...years.keys()]
  const [first = 0, last = 0] = [known[0], known.at(-1)]
  const gaps = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter(year => !years.has(year))
  return (
    <>
      <p className="from">
        {words.seriesFrom(reports.length, `${first}–${last}`)}
        {gaps.length > 0 && <strong className="gap">{words.gap(gaps.join(words.list))}</strong>}
      </p>
      <div className="series-parts">
        <nav aria-label={words.indicators(shown.length)}>
          <Input
            ref={field}
            className="find"
            allowClear
            value={at.find}
            onChange={event => change({ find: event.target.value })}
            placeholder={words.findIndicator}
            aria-label={words.findIndicator}
          />
          <p className="summary" role="status">
            {at.find.trim()
              ? words.indicatorsSome(shown.length, ordered.length, at.find.trim())
              : words.indicators(ordered.length)}
          </p>
          {shown.length > 0 ? (
            <Indicators all={shown} chosen={id} linkTo={linkTo} onChoose={indicator => change({ indicator })} />
          ) : (
            <div className="state">
              <p>{words.emptyFilter}</p>
              <Button onClick={() => change({ find: '' })}>{words.clear}</Button>
            </div>
          )}
        </nav>
        {chosen && <OneSeries key={id} series={chosen} reports={years} follow={follow} />}
      </div>
    </>
  )
}

/** A page that has nothing to show: why, and what to do. */
function State({ title, says, does, onDo }: { title: string; says: string; does: string; onDo: () => void }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      <p>{says}</p>
      <Button type="primary" onClick={onDo}>
        {does}
      </Button>
    </div>
  )
}

function Waiting({ says, at, all }: { says: string; at?: number; all?: number }): ReactNode {
  return (
    <div aria-busy="true">
      <p role="status" className="waiting">
        {all !== undefined && <progress value={at} max={all} aria-hidden="true" />}
        {says}
      </p>
      <div className="bone" style={{ width: '40%' }} />
      <div className="bone" />
    </div>
  )
}
