import type { ReactNode } from 'react'
import { type Language, messages } from '../language.ts'
import { Said, Voice } from '../words/terms.tsx'
import { sayAmount, sayRange } from '../words/value.ts'
import { type Aim, promised } from './aims.ts'

/** An aim in one line: ≥4,500亩, 增长5%—6%, or in the text's words where there is no number. */
export function sayAim({ target, upper }: Aim, text: string, language: Language): ReactNode {
  if (target.value === null) {
    const { reference, comparator, start, end } = target
    // 完成上级下达的减排任务 reads only as a whole.
    if (!reference || /^完成|的$/.test(reference)) return <Voice>{text.slice(start, end)}</Voice>
    const [before, after] = messages[language].against[comparator]
    return (
      <>
        {before}
        <Voice>{reference}</Voice>
        {after}
      </>
    )
  }
  const amount = promised(target, text)
  return <Said>{upper ? sayRange(amount, promised(upper, text), language) : sayAmount(amount, language)}</Said>
}
