import './print.css'
import type { Account, AccountItem } from '../../../report/account/account.ts'
import { innermost } from '../../../report/structure/innermost.ts'
import { useLanguage } from '../../../ui/language.ts'
import { usePrinting } from '../../../ui/printing.ts'
import { StandingShape } from '../../../ui/standing.tsx'
import { Said, Voice } from '../../../ui/voice.tsx'
import { sayDay, today } from '../../../ui/words/day.ts'
import { sayGoals, sayOutcome } from '../amounts.ts'
import { dueBefore } from '../due.ts'
import { sectionWords } from '../section.ts'
import { standingOf, standings } from '../standing.ts'
import type { Tally } from '../tally.ts'
import { useAccountWords } from '../words/words.ts'
import type { Side } from './frame.ts'

interface Props {
  last: Side
  now: Side
  account: Account
  tally: Tally
  sample: boolean
}

/** The account on paper (兑现情况): the totals, then every item by its verdict, whatever the page is narrowed to. */
export function Summary({ last, now, account, tally, sample }: Props) {
  const words = useAccountWords()
  const language = useLanguage()
  const printing = usePrinting()
  if (!printing) return null
  const title = words.paper(last.reading.place, last.reading.year)
  const foot = words.foot(title, sayDay(today(), language)) + (sample ? `  ·  ${words.sample.short}` : '')
  const [before, report, after] = words.asOf(now.name, now.reading.delivered && sayDay(now.reading.delivered, language))
  const sectionAt = innermost(last.reading.sections)
  const groups = standings.filter(standing => tally.counts[standing] > 0)
  const parts = groups.map(standing => words.countPart(words.standings[standing], tally.counts[standing]))
  const numbered = account.items.map((item, index) => ({ item, index }))
  return (
    <div className="account-paper">
      <style>{`@page { @bottom-left { content: ${JSON.stringify(foot)} } @bottom-right { content: counter(page) "/" counter(pages) } }`}</style>
      <h1>
        <Said>{title}</Said>
      </h1>
      <p>
        {before}
        <Voice>{report}</Voice>
        {after}
      </p>
      <p className="totals">
        {words.countAll(tally.all, parts.join(words.plus))}
        {tally.provisional > 0 && words.and + words.provisionalOf(tally.provisional)}
      </p>
      {groups.map(standing => (
        <section key={standing}>
          <h2>
            <StandingShape standing={standing} /> {words.standings[standing]} {tally.counts[standing]}
          </h2>
          <table>
            <thead>
              <tr>
                <th className="nth">{words.nth}</th>
                <th>{words.promisedIn(last.reading.year)}</th>
                <th className="amount">{words.target}</th>
                <th className="amount">{words.reached}</th>
                <th>{words.reachedIn(now.reading.year)}</th>
              </tr>
            </thead>
            <tbody>
              {numbered
                .filter(({ item }) => standingOf(item) === standing)
                .map(({ item, index }) => (
                  <Row
                    key={index}
                    {...{ item, index, last, now }}
                    section={sectionWords(last.reading.sections[sectionAt(item.promise.start) ?? -1], words)}
                  />
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}

interface RowProps {
  item: AccountItem
  index: number
  last: Side
  now: Side
  section: string
}

function Row({ item, index, last, now, section }: RowProps) {
  const words = useAccountWords()
  const language = useLanguage()
  const { promise, outcome, why } = item
  const goals = sayGoals(promise, last, language)
  const due = item.notYetDue ? promise.due : dueBefore(promise)
  return (
    <tr>
      <td className="nth">{index + 1}</td>
      <td>
        <span className="voice promised" lang="zh-CN">
          {last.text.slice(promise.start, promise.end)}
        </span>
        <small>
          <Said>{section}</Said>
          {due && ` · ${words.dueBy(sayDay(due, language))}`}
        </small>
      </td>
      <td className="amount">
        {goals.map(goal => (
          <div key={goal} className="promised">
            {goal}
          </div>
        ))}
        {goals.length === 0 && (promise.stage ? words.stages[promise.stage] : '–')}
      </td>
      <td className="amount">
        <span className="reached">{sayOutcome(item, now, language) ?? '–'}</span>
      </td>
      <td>
        {outcome && (
          <span className="voice reached" lang="zh-CN">
            {now.text.slice(outcome.start, outcome.end)}
          </span>
        )}
        <small>
          <Said>{why[language]}</Said>
          {item.provisional && ` · ${words.provisional}`}
        </small>
      </td>
    </tr>
  )
}
