import type { ReactNode } from 'react'
import { indexLines } from '../../report/lines.ts'
import type { Commitment, Finding } from '../../report/reading.ts'
import { useLanguage } from '../../ui/language.ts'
import { Said, Voice } from '../../ui/voice.tsx'
import { sayDay } from '../../ui/words/day.ts'
import { sayAmount } from '../../ui/words/value.ts'
import { useWords } from '../language.ts'
import { sectionName } from '../words/terms.tsx'
import type { RowActions } from './actions.ts'
import { type Aim, aimsOf, amountOf, sayFigure } from './aims.ts'
import { excerpt } from './excerpt.ts'
import { idOf, isPromised } from './items.ts'
import type { Model } from './model.ts'
import type { ShownFigure } from './ranges.ts'
import { sayAim } from './target.tsx'

interface Props {
  model: Model
  index: number
  actions: RowActions
}

/** Keeps the mark of a link on the line of its last word. */
const together = '\u00a0'

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What the text says of it, or that it says nothing. */
function Stated({ children }: { children: string | null }) {
  const words = useWords()
  return children ? <Voice>{children}</Voice> : <span className="absent">{words.unsaid}</span>
}

export function CommitmentDetail({ model, index, actions }: Props) {
  const language = useLanguage()
  const words = useWords()
  const { reading } = model
  const { strength, targets, due, section } = reading.commitments[index] as Commitment
  return (
    <div className="detail">
      <dl className="detail-facts">
        <Fact name={words.targets}>
          {targets.length === 0 && <span className="absent">{words.noTarget}</span>}
          <ul className="targets">
            {aimsOf(targets, model.text).map(aim => (
              <li key={`${aim.target.start}-${aim.target.indicator}`}>
                <AimLine {...{ model, aim, actions }} />
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={words.due}>
          {due ? (
            <>
              {due.date && sayDay(due.date, language)} <Voice>{words.quoted(due.text)}</Voice>
            </>
          ) : (
            <span className="absent">{words.noDue}</span>
          )}
        </Fact>
        <Fact name={words.strength}>
          {words.strengths[strength]}{' '}
          <small>
            <Said>{words.strengthWhy[strength]}</Said>
          </small>
        </Fact>
        <Fact name={words.section}>
          {section === null ? (
            words.noSection
          ) : (
            <button type="button" className="link" onClick={() => actions.section(section)}>
              {sectionName(reading.sections[section], words)}
              {together}›
            </button>
          )}
        </Fact>
      </dl>
    </div>
  )
}

/** A target leads to the figure that says it. */
function AimLine({ model: { text, reading }, aim, actions }: { model: Model; aim: Aim; actions: RowActions }) {
  const language = useLanguage()
  const { target } = aim
  const figure = reading.figures.findIndex(({ start, end }) => start < target.end && end > target.start)
  const said = sayAim(aim, text, language)
  return (
    <>
      <Stated>{target.indicator}</Stated>{' '}
      {figure < 0 ? (
        <b>{said}</b>
      ) : (
        <button type="button" className="link" onClick={() => actions.select(idOf('figures', figure))}>
          {said}
          {together}›
        </button>
      )}
    </>
  )
}

export function FigureDetail({ model: { text, reading }, index }: Props) {
  const language = useLanguage()
  const words = useWords()
  const figure = reading.figures[index] as ShownFigure
  const written = text.slice(figure.start, figure.end)
  const side = isPromised(figure) ? words.kinds.promised : words.kinds.reached
  return (
    <div className="detail">
      <dl className="detail-facts">
        <Fact name={words.written}>
          <Voice>{words.quoted(written)}</Voice>
        </Fact>
        <Fact name={words.value}>
          <Said>
            {figure.range
              ? sayFigure(figure, text, language)
              : sayAmount({ ...amountOf(figure, text), comparator: '=' }, language)}
          </Said>
        </Fact>
        <Fact name={words.unit}>{figure.unit === '%' ? '%' : <Stated>{figure.unit}</Stated>}</Fact>
        <Fact name={words.comparator}>{figure.range ? words.range : words.comparators[figure.comparator]}</Fact>
        <Fact name={words.role}>
          {words.roles[figure.role]}
          {!isPromised(figure) && <small> {side}</small>}
        </Fact>
        <Fact name={words.indicator}>
          <Stated>{figure.indicator}</Stated>
        </Fact>
        <Fact name={words.basis}>
          <Stated>{figure.basis}</Stated>
        </Fact>
        <Fact name={words.status}>
          <span className={figure.status === 'unsaid' ? 'absent' : undefined}>{words.statuses[figure.status]}</span>
        </Fact>
        <Fact name={words.asOf}>
          <Stated>{figure.asOf}</Stated>
        </Fact>
      </dl>
    </div>
  )
}

export function FindingDetail({ model, index, actions }: Props) {
  const language = useLanguage()
  const words = useWords()
  const { text } = model
  const finding = model.reading.findings[index] as Finding
  const place = indexLines(text)(finding.start)
  const quote = text.slice(finding.start, finding.end)
  return (
    <div className="detail">
      <p className="quote" lang="zh-CN">
        {quote.length > 120 ? `${quote.slice(0, 120)}……` : quote}
      </p>
      {finding.related.length > 0 && (
        <ul className="related" aria-label={words.related}>
          {finding.related.map(({ start, end, report, message }) => (
            <li key={`${report}-${start}-${end}`}>
              <Said>{message[language]}</Said>{' '}
              {report === 'last' ? (
                model.last && <Voice>{excerpt(model.last.text, { start, end }, 40)}</Voice>
              ) : (
                <button type="button" className="link" onClick={() => actions.spot(start)}>
                  <Voice>{excerpt(text, { start, end }, 40)}</Voice>
                  {together}›
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="foot">
        {words.lineColumn(place.line, place.column)}
        <button type="button" className="link" onClick={() => actions.rule(finding.code)}>
          {words.rulePage(finding.code)} ›
        </button>
      </p>
    </div>
  )
}
