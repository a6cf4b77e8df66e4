import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Actions } from '../control.ts'
import { type Choice, found } from '../units.ts'
import { useWords } from '../words/words.ts'
import { choose, type Draft, drop, dropLast } from './draft.ts'

interface Choosing {
  chips: ReactNode
  list: ReactNode
  /** What the field says of itself while it has a list. */
  field: Record<string, string | boolean | undefined>
  /** Whether the key was for the list. */
  onKey: (event: KeyboardEvent) => boolean
}

const most = 60

/** Units are chosen by a few characters of their name, or written as they should stand. The lead has its star. */
export function useUnits({
  draft,
  choices,
  first,
  does,
}: {
  draft: Draft | null
  choices: readonly Choice[]
  first: string[]
  does: Pick<Actions, 'change' | 'commit'>
}): Choosing {
  const w = useWords()
  const id = useId()
  const chosen = draft?.chosen ?? null
  const typed = draft?.words.trim() ?? ''
  const asLead = /^[★*]/.test(typed)
  const words = typed.replace(/^[★*]\s*/, '')
  const [at, setAt] = useState(-1)
  const options = useMemo(() => {
    if (!draft || !chosen) return []
    const taken = draft.leadOnly ? [chosen.lead ?? ''] : [chosen.lead ?? '', ...chosen.others]
    return found(choices, words, taken, [...first, ...chosen.others]).slice(0, most)
  }, [draft, chosen, choices, words, first])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed chooses the first that fits
  useEffect(() => setAt(words || draft?.leadOnly ? 0 : -1), [words, draft?.leadOnly])

  const list = useRef<HTMLUListElement>(null)
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at])

  const take = (name: string) => {
    if (!draft) return
    const next = choose(draft, asLead ? `★${name}` : name)
    does.change(next)
    setAt(-1)
  }
  const onKey = (event: KeyboardEvent): boolean => {
    if (!draft || !chosen) return false
    const claim = () => {
      event.preventDefault()
      return true
    }
    if (event.key === 'ArrowDown') return (setAt(Math.min(at + 1, options.length - 1)), claim())
    if (event.key === 'ArrowUp') return (setAt(Math.max(at - 1, -1)), claim())
    const picked = options[at]?.name ?? (words || null)
    if ((event.key === 'Enter' || (event.key === 'Tab' && words)) && picked) {
      take(picked)
      return event.key === 'Enter' && !draft.leadOnly
        ? claim()
        : (setTimeout(() => does.commit(event.key === 'Tab' ? 'next' : 'down')), claim())
    }
    if (/^[、，,；;]$/.test(event.key) && words) return (take(picked ?? words), claim())
    if (event.key === 'Backspace' && draft.words === '') return (does.change(dropLast(draft)), claim())
    return false
  }

  if (!draft || !chosen) return { chips: null, list: null, field: {}, onKey }
  const option = (n: number) => `${id}-${n}`
  const star = draft.shows === 'owners' || draft.shows === 'lead'
  return {
    onKey,
    field: {
      role: 'combobox',
      'aria-expanded': true,
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-activedescendant': at >= 0 ? option(at) : undefined,
      placeholder: draft.leadOnly ? w.leadUnit : w.searchUnits,
    },
    chips: (
      <span className="chips">
        {[...(chosen.lead ? [chosen.lead] : []), ...chosen.others].map(unit => (
          <span key={unit} className={unit === chosen.lead ? 'chip lead' : 'chip'} lang="zh-CN">
            <button
              type="button"
              tabIndex={-1}
              disabled={!star || unit === chosen.lead}
              aria-label={w.makeLead(unit)}
              onMouseDown={event => event.preventDefault()}
              onClick={() => does.change(choose(draft, unit, true))}
            >
              {star && unit === chosen.lead ? `★${unit}` : unit}
            </button>
            <button
              type="button"
              tabIndex={-1}
              className="drop"
              aria-label={w.dropUnit(unit)}
              onMouseDown={event => event.preventDefault()}
              onClick={() => does.change(drop(draft, unit))}
            >
              ×
            </button>
          </span>
        ))}
      </span>
    ),
    list: (
      <span className="choices">
        <ul ref={list} id={id} role="listbox" aria-label={w.units}>
          {options.map(({ name, aliases }, n) => (
            <li
              key={name}
              id={option(n)}
              role="option"
              aria-selected={n === at}
              lang="zh-CN"
              onMouseDown={event => event.preventDefault()}
              onClick={() => {
                take(name)
                if (draft.leadOnly) setTimeout(() => does.commit(null))
              }}
            >
              {name}
              {first.includes(name) && <small className="tag">{w.proposed}</small>}
              {words && !name.includes(words) && aliases[0] && <small>{aliases[0]}</small>}
            </li>
          ))}
        </ul>
        {options.length === 0 && (
          <small className="hint">{words ? `${w.asWritten(words)} ${w.noUnit}` : w.noUnit}</small>
        )}
      </span>
    ),
  }
}
