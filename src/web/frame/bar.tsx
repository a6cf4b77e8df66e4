import './frame.css'
import { Button, Dropdown } from 'antd'
import { type MouseEvent, useMemo } from 'react'
import type { Bilingual } from '../../report/reading.ts'
import { type Address, elsewhere, formatAddress, go } from '../address.ts'
import { useWords } from '../language.ts'
import { type Printable, useOutput } from '../output/menu.ts'
import { change, sizes, useSettings } from '../settings.ts'

interface Props {
  address: Address
  /** The report that is being read. */
  report: Printable | null
  /** Whether a panel lies over the page. */
  covered: boolean
  /** The systems whose pages can be gone to. */
  systems: readonly { view: string; menu: Bilingual }[]
  /** Opens a report; null where that is not what the page is for. */
  onOpen: (() => void) | null
  onHelp: () => void
}

/** The bar: only what is built. */
export function Bar({ address, report, covered, systems, onOpen, onHelp }: Props) {
  const words = useWords()
  const { size } = useSettings()
  const other = address.lang === 'zh' ? 'en' : 'zh'
  const list = { ...address, ...elsewhere, view: 'reports', report: null } as const
  const sizeItems = useMemo(() => sizes.map(key => ({ key: key as string, label: words.sizes[key] })), [words])
  const to = (place: Address) => ({
    href: formatAddress(place),
    onClick: (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      go(place, true)
    },
  })
  const current = (inside: boolean) => (inside ? 'true' : 'page')
  const speakOther = () => {
    change({ language: other })
    go({ lang: other })
  }
  const isSize = (key: string) => sizes.some(size => size === key)
  const setSize = (key: string) => change({ size: key as (typeof sizes)[number] })
  const output = useOutput(report)
  const alone = systems.length === 0
  /** Pages of reports, not of a system. */
  const ours = systems.every(({ view }) => view !== address.view)
  const inside = (ours && address.view !== 'reports') || Object.keys(address.own).length > 0
  return (
    <header
      className="bar"
      data-view={address.view}
      data-inside={inside ? '' : undefined}
      data-alone={alone ? '' : undefined}
      inert={covered}
    >
      <a className="brand" {...to(list)} lang={address.lang === 'zh' ? 'zh-CN' : 'en'}>
        {words.product}
      </a>
      <nav aria-label={words.product}>
        <a {...to(list)} aria-current={ours ? current(address.view !== 'reports') : undefined}>
          {words.reports}
        </a>
        {systems.map(({ view, menu }) => (
          <a
            key={view}
            {...to({ ...list, view })}
            aria-current={address.view === view ? current(Object.keys(address.own).length > 0) : undefined}
          >
            {menu[address.lang]}
          </a>
        ))}
      </nav>
      <span className="space" />
      {report && (
        <Button type="text" className="contents-button" onClick={() => go({ panel: 'contents' }, true)}>
          {words.contents}
        </Button>
      )}
      <span className="wide-only">
        {report && (
          <Dropdown trigger={['click']} menu={{ items: output.items ?? [], onClick: ({ key }) => output.choose(key) }}>
            <Button type="text">{words.output}</Button>
          </Dropdown>
        )}
        <Dropdown
          trigger={['click']}
          menu={{ items: sizeItems, selectable: true, selectedKeys: [size], onClick: ({ key }) => setSize(key) }}
        >
          <Button type="text">{words.size}</Button>
        </Dropdown>
        <Button
          type="text"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          aria-label={`${words.otherLanguage} · ${words.otherLanguageLabel}`}
          onClick={speakOther}
        >
          {words.otherLanguage}
        </Button>
        <Button type="text" onClick={onHelp} aria-keyshortcuts="?">
          {words.keys}
        </Button>
      </span>
      <span className="narrow-only">
        <Dropdown
          trigger={['click']}
          menu={{
            onClick: ({ key }) => {
              if (key === 'lang') speakOther()
              else if (key === 'keys') onHelp()
              else if (isSize(key)) setSize(key)
              else output.choose(key)
            },
            selectedKeys: [size],
            items: [
              { key: 'lang', label: words.otherLanguage },
              { type: 'group', label: words.size, children: sizeItems },
              ...(output.items ?? []),
              { key: 'keys', label: words.keys },
            ],
          }}
        >
          <Button type="text">{words.menu}</Button>
        </Dropdown>
      </span>
      {onOpen && (
        <Button type="primary" onClick={onOpen} aria-keyshortcuts="o" aria-label={words.openReport}>
          <span className="wide-only">{words.openReport}</span>
          <span className="narrow-only">{words.open}</span>
        </Button>
      )}
    </header>
  )
}
