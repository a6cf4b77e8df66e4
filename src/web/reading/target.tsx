import type { ReactNode } from 'react'
import type { Target } from '../../report/reading.ts'
import type { Language } from '../../ui/language.ts'
import { Said, Voice } from '../../ui/voice.tsx'
import { sayAmount, sayRange } from '../../ui/words/value.ts'
import { messages } from '../language.ts'
import { type Aim, promised } from './aims.ts'

/** An aim in one line: ≥4,500亩, 增长5%—6%, or in the text's words where there is no number. */
export function sayAim({ target, upper }: Aim, text: string, language: Language): ReactNode {
  if (target.value !== null) {
    const amount = promised(target, text)
    return <Said>{upper ? sayRange(amount, promised(upper, text), language) : sayAmount(amount, language)}</Said>
  }
  const [before, quoted, after] = inWords(target, text, language)
  return (
    <>
      {before}
      <Voice>{quoted}</Voice>
      {after}
    </>
  )
}

/** A target in one line where nothing but text can stand. */
export const plainTarget = (target: Target, text: string, language: Language): string =>
  target.value === null ? inWords(target, text, language).join('') : sayAmount(promised(target, text), language)

/** A target without a number: the document's words, and the program's around them. */
function inWords(target: Target, text: string, language: Language): [before: string, quoted: string, after: string] {
  const { reference, comparator, start, end } = target
  // 完成上级下达的减排任务 reads only as a whole.
  if (!reference || /^完成|的$/.test(reference)) return ['', text.slice(start, end), '']
  const [before, after] = messages[language].against[comparator]
  return [before, reference, after]
}
