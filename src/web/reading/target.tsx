import type { ReactNode } from 'react'
import type { Language } from '../language.ts'
import { Said, Voice } from '../words/terms.tsx'
import { sayAmount, sayRange } from '../words/value.ts'
import { type Aim, promised } from './aims.ts'

/** An aim in one line: ≥4,500亩, 增长5%—6%, or in the text's words where there is no number. */
export function sayAim({ target, upper }: Aim, text: string, language: Language): ReactNode {
  if (target.value === null) {
    const sign = { '=': '', '>': '>', '>=': '≥', '<': '<', '<=': '≤', '~': '≈' }[target.comparator]
    if (!target.reference) return <Voice>{text.slice(target.start, target.end)}</Voice>
    return (
      <>
        {sign}
        <Voice>{target.reference}</Voice>
      </>
    )
  }
  const amount = promised(target, text)
  return <Said>{upper ? sayRange(amount, promised(upper, text), language) : sayAmount(amount, language)}</Said>
}
