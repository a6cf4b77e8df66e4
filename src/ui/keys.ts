import { useEffect, useRef } from 'react'

/** What a key does. A key is a character or a name (Escape); Shift is said by the character (F, ?). */
type Keys = (readonly [key: string, does: () => void])[]

/**
 * Keys of the page. Single characters rest in fields and while an input method composes, where a control has its
 * own use for them, and where the reader has switched them off; Escape always works.
 */
export function useKeys(keys: Keys, letters: boolean): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.defaultPrevented) return
      const action = latest.current.find(([key]) => key === event.key)?.[1]
      if (!action) return
      const target = event.target as HTMLElement
      if (target.closest?.('[role="dialog"]')) return
      const single = event.key.length === 1
      if (single && (!letters || writes(target))) return
      if (event.key === 'Escape' && target.closest?.('.ant-select-open')) return
      event.preventDefault()
      action()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [letters])
}

const writes = (target: HTMLElement): boolean =>
  target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
