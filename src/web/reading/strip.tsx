import './strip.css'
import type { Commitment, Finding } from '../../report/reading.ts'
import { useLanguage } from '../../ui/language.ts'
import { Said, Voice } from '../../ui/voice.tsx'
import type { Address } from '../address.ts'
import { useWords } from '../language.ts'
import { aimsOf, sayFigure } from './aims.ts'
import { find } from './items.ts'
import type { Model } from './model.ts'
import type { ShownFigure } from './ranges.ts'
import { sayAim } from './target.tsx'

interface Props {
  model: Model
  address: Address
  rows: number[]
  /** Whether a panel lies over it. */
  covered: boolean
  onStep: (by: 1 | -1) => void
  onOpen: () => void
}

/** Narrow screens: the list in one line under the thumb. Its middle opens the list where one is. */
export function Strip({ model, address, rows, covered, onStep, onOpen }: Props) {
  const words = useWords()
  const selected = find(model.reading, address.at)
  const at = selected?.kind === address.tab ? rows.indexOf(selected.index) + 1 : 0
  return (
    <nav className="strip" aria-label={words.list} inert={covered}>
      <button type="button" className="step" onClick={() => onStep(-1)} disabled={at === 1 || rows.length === 0}>
        {words.previous}
      </button>
      <button type="button" className="middle" onClick={onOpen}>
        <span className="count">
          {words[address.tab]} {words.of(at, rows.length)}
        </span>
        <span className="about">
          {selected && at > 0 ? <About model={model} kind={selected.kind} index={selected.index} /> : words.list}
        </span>
      </button>
      <button
        type="button"
        className="step"
        onClick={() => onStep(1)}
        disabled={rows.length === 0 || at === rows.length}
      >
        {words.next}
      </button>
    </nav>
  )
}

function About({ model: { text, reading }, kind, index }: { model: Model; kind: string; index: number }) {
  const language = useLanguage()
  const words = useWords()
  if (kind === 'findings') {
    const { code, severity, message } = reading.findings[index] as Finding
    return (
      <>
        {words.severities[severity]} {code} <Said>{message[language]}</Said>
      </>
    )
  }
  if (kind === 'figures') {
    const figure = reading.figures[index] as ShownFigure
    return (
      <>
        <Voice>{figure.indicator}</Voice> <Said>{sayFigure(figure, text, language)}</Said>
      </>
    )
  }
  const aims = aimsOf((reading.commitments[index] as Commitment).targets, text)
  const [first] = aims
  if (!first) return words.noTarget
  return (
    <>
      {words.targets} {sayAim(first, text, language)}
      {aims.length > 1 && words.more(aims.length)}
    </>
  )
}
