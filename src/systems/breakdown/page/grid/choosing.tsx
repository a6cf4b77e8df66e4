import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Actions } from '../control/use-control.ts'
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
    // Who means the one that leads already finds it, rather than write half its name.
    const taken = draft.leadOnly ? [] : [chosen.lead ?? '', ...chosen.others]
    return found(choices, words, taken, [...first, ...chosen.others]).slice(0, most)
  }, [draft, chosen, choices, words, first])
  // What is typed chooses the first that fits.
  useEffect(() => setAt(words || draft?.leadOnly ? 0 : -1), [words, draft?.leadOnly])

  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])

  // At the foot of the sheet the list would open out of sight.
  const choosing = chosen !== null
  useEffect(() => {
    if (choosing) list.current?.parentElement?.scrollIntoView({ block: 'nearest' })
  }, [choosing])

  /** Takes a name; `then` ends the editing with it. */
  const take = (name: string, then?: 'down' | 'next' | null) => {
    if (!draft) return
    does.change(choose(draft, asLead ? `★${name}` : name))
    setAt(-1)
    if (then !== undefined) does.commit(then)
  }
  const onKey = (event: KeyboardEvent): boolean => {
    if (!draft || !chosen) return false
    const picked = options[at]?.name ?? (words || null)
    const act = actOf(event.key, picked, draft)
    if (!act) return false
    event.preventDefault()
    act()
    return true
  }
  const actOf = (key: string, picked: string | null, draft: Draft): (() => void) | null => {
    switch (key) {
      case 'ArrowDown':
        return () => setAt(Math.min(at + 1, options.length - 1))
      case 'ArrowUp':
        return () => setAt(Math.max(at - 1, -1))
      case 'Enter':
        if (!picked) return null
        return () => take(picked, draft.leadOnly ? 'down' : undefined)
      case 'Tab':
        return picked && words ? () => take(picked, 'next') : null
      case 'Backspace':
        return draft.words === '' ? () => does.change(dropLast(draft)) : null
    }
    return picked && words && /^[、，,；;]$/.test(key) ? () => take(picked) : null
  }

  if (!draft || !chosen) return { chips: null, list: null, field: {}, onKey }
  const option = (n: number) => `${id}-${n}`
  const star = draft.shows === 'owners' || draft.shows === 'lead'
  return {
    onKey,
    field: {
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
              className="take-out"
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
        <ul ref={list} id={id} role="listbox" tabIndex={0} aria-label={w.units}>
          {options.map(({ name, aliases }, n) => (
            <li
              key={name}
              id={option(n)}
              role="option"
              aria-selected={n === at}
              lang="zh-CN"
              onMouseDown={event => event.preventDefault()}
              onClick={() => take(name, draft.leadOnly ? null : undefined)}
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
