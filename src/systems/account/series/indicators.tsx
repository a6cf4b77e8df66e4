import type { Series } from '../../../report/account/account.ts'
import { Link } from '../../../ui/link.tsx'
import { StandingShape } from '../../../ui/standing.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { useAccountWords } from '../words/words.ts'
import { keptOf, seriesId } from './present.ts'

interface Props {
  all: Series[]
  chosen: string | null
  linkTo: (part: { indicator: string }) => string
  onChoose: (indicator: string) => void
}

/** The indicators, each with how its goals were kept from year to year. */
export function Indicators({ all, chosen, linkTo, onChoose }: Props) {
  const words = useAccountWords()
  return (
    <ol className="indicators">
      {all.map(series => {
        const id = seriesId(series)
        const { met, of } = keptOf(series)
        const told = series.years.filter(({ verdict }) => verdict)
        return (
          <li key={id} id={`series-${id}`}>
            <Link
              href={linkTo({ indicator: id })}
              go={() => onChoose(id)}
              aria-current={id === chosen ? 'true' : undefined}
            >
              <Voice>{series.indicator}</Voice>
              <small>
                {words.kinds[series.kind]}
                {of > 0 && ` · ${words.keptShort(met, of)}`}
              </small>
              <span className="run">
                {told.map(({ year, verdict }) => (
                  <span key={year} title={verdict ? `${year} ${words.standings[verdict]}` : undefined}>
                    {verdict && <StandingShape standing={verdict} />}
                    <span className="unseen">{verdict && `${year} ${words.standings[verdict]} `}</span>
                  </span>
                ))}
              </span>
            </Link>
          </li>
        )
      })}
    </ol>
  )
}
