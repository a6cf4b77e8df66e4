import type { Account } from '../../../report/account/account.ts'
import { useLanguage } from '../../../ui/language.ts'
import { Link } from '../../../ui/link.tsx'
import { StandingShape } from '../../../ui/standing.tsx'
import { Voice } from '../../../ui/voice.tsx'
import { sayDay } from '../../../ui/words/day.ts'
import { wholeAccount } from '../narrowing.ts'
import { type Standing, standings } from '../standing.ts'
import type { Tally } from '../tally.ts'
import { useAccountWords } from '../words/words.ts'
import type { Frame, Side } from './frame.ts'
import { Output } from './output.tsx'

interface Props {
  last: Side
  now: Side
  account: Account
  tally: Tally
  rows: number[]
  frame: Frame
}

/** The page's question and its answer: how many promises there are, and how many stand how. Each count leads to its list. */
export function Head({ last, now, account, tally, rows, frame }: Props) {
  const words = useAccountWords()
  const language = useLanguage()
  const { delivered } = now.reading
  const [before, report, after] = words.asOf(now.name, delivered && sayDay(delivered, language))
  return (
    <div className="account-head">
      <div className="asks">
        <h1>{words.question(last.reading.year)}</h1>
        <p>
          {before}
          <Voice>{report}</Voice>
          {after}
        </p>
      </div>
      <Output {...{ last, now, account, rows }} />
      <ul className="counts" aria-label={words.verdict}>
        <li className="sum">
          <Count standing="any" {...{ tally, frame }} />
        </li>
        {standings
          .filter(standing => tally.counts[standing] > 0)
          .map(standing => (
            <li key={standing} data-standing={standing}>
              <Count {...{ standing, tally, frame }} />
            </li>
          ))}
      </ul>
    </div>
  )
}

interface CountProps {
  standing: Standing | 'any'
  tally: Tally
  frame: Frame
}

/** A count is the list that it counts: it narrows to that, and to nothing besides. */
function Count({ standing, tally, frame }: CountProps) {
  const words = useAccountWords()
  const to = { ...wholeAccount, sort: frame.place.sort, verdict: standing, item: null }
  return (
    <Link
      href={frame.linkTo(to)}
      go={() => frame.change(to)}
      aria-current={frame.place.verdict === standing ? 'true' : undefined}
      title={standing === 'any' ? undefined : words.standingWhy[standing]}
      className={standing === 'any' ? undefined : `standing ${standing}`}
    >
      <b>{(standing === 'any' ? tally.all : tally.counts[standing]).toLocaleString('en-US')}</b>
      <span>
        {standing === 'any' ? (
          words.measurable
        ) : (
          <>
            <StandingShape standing={standing} /> {words.standings[standing]}
          </>
        )}
      </span>
    </Link>
  )
}
