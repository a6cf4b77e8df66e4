import { Modal } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { useFocusBack } from '../../ui/focus.ts'
import { SeverityShape } from '../../ui/severity.tsx'
import { go } from '../address.ts'
import { useLanguage, useWords } from '../language.ts'
import { Said } from '../words/terms.tsx'
import { type Block, ruleText, severitiesOf } from './rule-text.ts'

/** The page of a rule: why it is there, what it looks at, what it finds and what it leaves alone. */
export function RulePage({ code }: { code: string }) {
  useFocusBack()
  const words = useWords()
  const language = useLanguage()
  const [pages, setPages] = useState<Record<string, string> | 'unreachable' | null>(null)
  useEffect(() => {
    import('./rule-pages.ts').then(
      ({ rulePages }) => setPages(rulePages),
      () => setPages('unreachable'),
    )
  }, [])
  const page = pages && pages !== 'unreachable' ? pages[`../../../docs/rules/${code}.md`] : undefined
  const { name, blocks } = ruleText(page ?? '', language)
  return (
    <Modal
      open
      title={`${code} ${name}`}
      footer={null}
      closable={{ 'aria-label': words.close }}
      onCancel={() => go({ rule: null })}
      width="44rem"
      transitionName=""
      maskTransitionName=""
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it */}
      <div className="rule-page" tabIndex={0}>
        {pages && page === undefined ? (
          <p>{pages === 'unreachable' ? words.ruleUnreachable : words.ruleAbsent(code)}</p>
        ) : (
          // A page is drawn once and its blocks stay in their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          blocks.map((block, at) => <BlockView key={at} {...block} />)
        )}
      </div>
    </Modal>
  )
}

function BlockView({ kind, lines }: Block): ReactNode {
  if (kind === 'severity') return <Severity line={lines[0] ?? ''} />
  if (kind === 'heading') return <h3>{lines[0]}</h3>
  if (kind === 'paragraph') return <p>{inline(lines.join('\n'))}</p>
  if (kind === 'list') {
    return (
      <ul>
        {lines.map(line => (
          <li key={line}>{inline(line.replace(/^[-*] /, ''))}</li>
        ))}
      </ul>
    )
  }
  return (
    <p className="quote" lang="zh-CN">
      {lines.map(line => (
        <span key={line}>
          {line}
          <br />
        </span>
      ))}
    </p>
  )
}

/** How serious it is: in English with the conditions that the page names. */
function Severity({ line }: { line: string }) {
  const words = useWords()
  const [first = 'note', ...others] = severitiesOf(line)
  if (useLanguage() === 'en') {
    return (
      <p>
        <span className={`severity ${first}`}>
          <SeverityShape severity={first} /> {words.severities[first]}
        </span>
        {inline(line.slice(first.length))}
      </p>
    )
  }
  return (
    <p>
      {[first, ...others].map(severity => (
        <span key={severity} className={`severity ${severity}`}>
          <SeverityShape severity={severity} /> {words.severities[severity]}
        </span>
      ))}
    </p>
  )
}

/** `code` and **strong**. */
function inline(text: string): ReactNode[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part, at) => {
    const key = `${at}`
    if (part.startsWith('`')) return <code key={key}>{part.slice(1, -1)}</code>
    if (part.startsWith('**')) return <strong key={key}>{part.slice(2, -2)}</strong>
    return <Said key={key}>{part}</Said>
  })
}
