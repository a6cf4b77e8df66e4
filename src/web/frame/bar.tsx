import './frame.css'
import { Button, Dropdown } from 'antd'
import { type MouseEvent, useMemo } from 'react'
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
  onOpen: () => void
  onHelp: () => void
}

/** The bar: only what is built. */
export function Bar({ address, report, covered, onOpen, onHelp }: Props) {
  const words = useWords()
  const { size } = useSettings()
  const other = address.lang === 'zh' ? 'en' : 'zh'
  const list = { ...address, ...elsewhere, view: 'reports', report: null } as const
  const sizeItems = useMemo(() => sizes.map(key => ({ key: key as string, label: words.sizes[key] })), [words])
  const toList = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go(list, true)
  }
  const speakOther = () => {
    change({ language: other })
    go({ lang: other })
  }
  const isSize = (key: string) => sizes.some(size => size === key)
  const setSize = (key: string) => change({ size: key as (typeof sizes)[number] })
  const output = useOutput(report)
  return (
    <header className="bar" data-view={address.view === 'reports' ? 'reports' : 'reading'} inert={covered}>
      <a className="brand" href={formatAddress(list)} onClick={toList} lang={address.lang === 'zh' ? 'zh-CN' : 'en'}>
        {words.product}
      </a>
      <nav aria-label={words.product}>
        <a href={formatAddress(list)} onClick={toList} aria-current={address.view === 'reports' ? 'page' : 'true'}>
          {words.reports}
        </a>
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
      <Button type="primary" onClick={onOpen} aria-keyshortcuts="o" aria-label={words.openReport}>
        <span className="wide-only">{words.openReport}</span>
        <span className="narrow-only">{words.open}</span>
      </Button>
    </header>
  )
}
