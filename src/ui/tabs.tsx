import './tabs.css'
import type { KeyboardEvent, ReactNode } from 'react'

interface Tab<Key extends string> {
  key: Key
  label: ReactNode
}

interface Props<Key extends string> {
  label: string
  tabs: Tab<Key>[]
  chosen: Key
  /** Id of the panel that the tabs change. */
  panel: string
  onChoose: (key: Key) => void
}

/** Words with a line under the chosen one. Arrows go from tab to tab. */
export function Tabs<Key extends string>({ label, tabs, chosen, panel, onChoose }: Props<Key>) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const at = tabs.findIndex(tab => tab.key === chosen)
    const next = (at + step + tabs.length) % tabs.length
    onChoose((tabs[next] as Tab<Key>).key)
    ;(event.currentTarget.children[next] as HTMLElement).focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ key, label }) => (
        <button
          key={key}
          id={`${panel}-${key}`}
          type="button"
          role="tab"
          aria-selected={key === chosen}
          aria-controls={panel}
          tabIndex={key === chosen ? 0 : -1}
          onClick={() => onChoose(key)}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
