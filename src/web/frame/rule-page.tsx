import { Modal } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import type { Bilingual, Severity } from '../../report/reading.ts'
import { useFocusBack } from '../../ui/focus.ts'
import { useLanguage } from '../../ui/language.ts'
import { SeverityShape } from '../../ui/severity.tsx'
import { Said } from '../../ui/voice.tsx'
import { go } from '../address.ts'
import { useWords } from '../language.ts'
import { type Block, ruleLines, ruleText, severityOf } from './rule-text.ts'

/** Stands in the address for the list of all rules. */
const ALL = 'all'
const ALL_RULES: Bilingual = { zh: '全部规则', en: 'All rules' }
const YEARS: Record<'last' | 'this', Bilingual> = {
  last: { zh: '上年', en: 'Last year' },
  this: { zh: '今年', en: 'This year' },
}

/** The page of a rule: why it is there, what it looks at, what it finds and what it leaves alone. Or the list of all. */
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
  const file = code === ALL ? 'README' : code
  const page = pages && pages !== 'unreachable' ? pages[`../../../docs/rules/${file}.md`] : undefined
  const { name, blocks } = ruleText(page ?? '', language)
  return (
    <Modal
      open
      title={code === ALL ? ALL_RULES[language] : `${code} ${name}`}
      footer={code === ALL ? null : <Link rule={ALL}>{ALL_RULES[language]} ›</Link>}
      closable={{ 'aria-label': words.close }}
      onCancel={() => go({ rule: null })}
      width="44rem"
      transitionName=""
      maskTransitionName=""
    >
      {/* Another page begins at its top. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it */}
      <div className="rule-page" tabIndex={0} key={code}>
        {pages && page === undefined ? (
          <p>{pages === 'unreachable' ? words.ruleUnreachable : words.ruleAbsent(code)}</p>
        ) : code === ALL ? (
          <RuleList page={page ?? ''} />
        ) : (
          // A page is drawn once and its blocks stay in their order.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          blocks.map((block, at) => <BlockView key={at} {...block} />)
        )}
      </div>
    </Modal>
  )
}

/** A step to another page of rules, from which one can come back. */
function Link({ rule, children }: { rule: string; children: ReactNode }) {
  return (
    <button type="button" className="link" onClick={() => go({ rule }, true)}>
      {children}
    </button>
  )
}

function RuleList({ page }: { page: string }) {
  return (
    <dl className="rule-list">
      {ruleLines(page, useLanguage()).map(({ code, severity, name, summary }) => (
        <div key={code}>
          <dt>
            <Link rule={code}>
              {code} <Said>{name}</Said>
            </Link>
            <SeverityWord severity={severity} />
          </dt>
          <dd>
            <Said>{summary}</Said>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function BlockView({ kind, lines, year }: Block): ReactNode {
  const language = useLanguage()
  if (kind === 'severity') return <SeverityLine line={lines[0] ?? ''} />
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
    <figure data-year={year}>
      {year && <figcaption>{YEARS[year][language]}</figcaption>}
      <p className="quote" lang="zh-CN">
        {lines.map(line => (
          <span key={line}>
            {line}
            <br />
          </span>
        ))}
      </p>
    </figure>
  )
}

/** How serious it is, with the conditions that the page names. */
function SeverityLine({ line }: { line: string }) {
  const { severity = 'note', rest = '' } = severityOf(line) ?? {}
  return (
    <p>
      <SeverityWord severity={severity} />
      {inline(rest)}
    </p>
  )
}

function SeverityWord({ severity }: { severity: Severity }) {
  const words = useWords()
  return (
    <span className={`severity ${severity}`}>
      <SeverityShape severity={severity} /> {words.severities[severity]}
    </span>
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
