import { memo } from 'react'
import type { Commitment, Finding } from '../../report/reading.ts'
import { type Language, useLanguage } from '../../ui/language.ts'
import { SeverityShape } from '../../ui/severity.tsx'
import { Said, Voice } from '../../ui/voice.tsx'
import { sayDay } from '../../ui/words/day.ts'
import { useWords } from '../language.ts'
import { sectionName } from '../words/terms.tsx'
import type { RowActions } from './actions.ts'
import { aimsOf, sayFigure } from './aims.ts'
import { isCounted } from './counted.ts'
import { CommitmentDetail, FigureDetail, FindingDetail } from './detail.tsx'
import { excerpt } from './excerpt.ts'
import { idOf, type Kind } from './items.ts'
import type { Model } from './model.ts'
import { sectionAt } from './place.ts'
import type { ShownFigure } from './ranges.ts'
import { plainTarget, sayAim } from './target.tsx'

export interface RowProps {
  model: Model
  kind: Kind
  index: number
  selected: boolean
  /** Whether this is the list's stop of the Tab key. */
  stop: boolean
  actions: RowActions
}

/** A row of the list: in one glance what it is; opened in its place, all that was read. */
export const Row = memo(function Row(props: RowProps) {
  const { model, kind, index, selected, stop, actions } = props
  const language = useLanguage()
  const words = useWords()
  const id = idOf(kind, index)
  return (
    <li className="row" id={`row-${id}`} data-selected={selected ? '' : undefined}>
      <button
        type="button"
        className={`head ${kind}`}
        data-row={id}
        tabIndex={stop ? 0 : -1}
        aria-expanded={selected}
        onClick={() => actions.select(id)}
      >
        {kind === 'commitments' && <CommitmentHead model={model} index={index} language={language} />}
        {kind === 'figures' && <FigureHead model={model} index={index} language={language} />}
        {kind === 'findings' && <FindingHead model={model} index={index} />}
      </button>
      {selected && kind === 'commitments' && <CommitmentDetail {...{ model, index, actions }} />}
      {selected && kind === 'figures' && <FigureDetail {...{ model, index, actions }} />}
      {selected && kind === 'findings' && <FindingDetail {...{ model, index, actions }} />}
      {selected && (
        <button type="button" className="link to-text" onClick={actions.text}>
          {words.toText} ›
        </button>
      )}
    </li>
  )
})

function CommitmentHead({ model, index, language }: { model: Model; index: number; language: Language }) {
  const { text, reading } = model
  const commitment = reading.commitments[index] as Commitment
  const aims = aimsOf(commitment.targets, text)
  const [first] = aims
  const words = useWords()
  const said = text.slice(commitment.start, commitment.end)
  // What is all in words (完成上级下达的减排任务) is not said twice.
  const inWords = first?.target.value === null && plainTarget(first.target, text, language) === said
  return (
    <>
      <span className="nth">{index + 1}</span>
      <span className="what" lang="zh-CN">
        {said}
      </span>
      {(first || commitment.due) && (
        <span className="facts">
          {first && (
            <b>
              {inWords ? words.qualitative : sayAim(first, text, language)}
              {aims.length > 1 && words.more(aims.length)}
            </b>
          )}
          {commitment.due && (
            <span>
              {commitment.due.date ? shortDay(commitment.due.date, reading.year) : <Voice>{commitment.due.text}</Voice>}
            </span>
          )}
        </span>
      )}
    </>
  )
  function shortDay(day: string, year: number | null) {
    const said = sayDay(day, language)
    if (year === null || !day.startsWith(String(year))) return said
    return language === 'zh' ? said.slice(5) : said.replace(/ \d{4}$/, '')
  }
}

function FigureHead({
  model: { text, reading },
  index,
  language,
}: {
  model: Model
  index: number
  language: Language
}) {
  const figure = reading.figures[index] as ShownFigure
  return (
    <>
      <span className="what" lang="zh-CN">
        {figure.indicator || text.slice(figure.start, figure.end)}
      </span>
      <b className={`amount ${figure.role === 'target' ? 'promised' : 'reached'}`}>
        <Said>{sayFigure(figure, text, language)}</Said>
      </b>
    </>
  )
}

/** What and where: its rule and section, the message, and the words that it is about. */
function FindingHead({ model, index }: { model: Model; index: number }) {
  const language = useLanguage()
  const words = useWords()
  const { text, reading } = model
  const finding = reading.findings[index] as Finding
  const section = sectionAt(model, finding.start)
  return (
    <>
      <span className="severity-line">
        <span className={`severity ${finding.severity}`}>
          <SeverityShape severity={finding.severity} />
          {words.severities[finding.severity]} <span className="rule">{finding.code}</span>
        </span>
        {section !== null && <span className="where">{sectionName(reading.sections[section], words)}</span>}
      </span>
      <span className="message">
        <Said>{finding.message[language]}</Said>
      </span>
      {!isCounted(finding) && (
        <span className="quote excerpt" lang="zh-CN">
          {excerpt(text, finding)}
        </span>
      )}
    </>
  )
}
