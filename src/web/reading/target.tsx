import type { ReactNode } from 'react'
import type { Target } from '../../report/reading.ts'
import type { Language } from '../language.ts'
import { Said, Voice } from '../words/terms.tsx'
import { sayAmount } from '../words/value.ts'

/** A target in one line: 4,500亩, or in the text's words where there is no number. */
export function sayTarget(target: Target, text: string, language: Language): ReactNode {
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
  const amount = { ...target, role: 'target', written: text.slice(target.start, target.end) } as const
  return <Said>{sayAmount(amount, language)}</Said>
}
