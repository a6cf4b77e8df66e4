import { Modal } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import { go } from '../address.ts'
import { useLanguage, useWords } from '../language.ts'

/** The pages of docs/rules, each fetched when it is asked for. */
const pages = import.meta.glob<string>('../../../docs/rules/GM*.md', { query: '?raw', import: 'default' })

/** The page of a rule: why it is there, what it looks at, what it finds and what it leaves alone. */
export function RulePage({ code }: { code: string }) {
  const words = useWords()
  const language = useLanguage()
  const [page, setPage] = useState<string | null | undefined>()
  useEffect(() => {
    setPage(undefined)
    const load = pages[`../../../docs/rules/${code}.md`]
    if (load) load().then(setPage, () => setPage(null))
    else setPage(null)
  }, [code])
  const [title = '', ...rest] = (page ?? '').split('\n')
  const [zh = '', en = ''] = title.replace(/^#\s*GM\d+\s*/, '').split(' · ')
  return (
    <Modal
      open
      title={page ? `${code} ${language === 'zh' ? zh : en}` : code}
      footer={null}
      closable={{ 'aria-label': words.close }}
      onCancel={() => go({ rule: null })}
      width="44rem"
      transitionName=""
      maskTransitionName=""
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must reach it */}
      <div className="rule-page" tabIndex={0}>
        {page === null ? (
          <p>{words.ruleAbsent(code)}</p>
        ) : (
          page && <Blocks blocks={blocksOf(rest.join('\n'), language)} />
        )}
      </div>
    </Modal>
  )
}

interface Block {
  kind: 'heading' | 'paragraph' | 'list' | 'example'
  lines: string[]
}

/** The few kinds of Markdown that the rules' pages use. In Chinese the page is its summary and its examples. */
function blocksOf(markdown: string, language: 'zh' | 'en'): Block[] {
  const blocks = markdown.split(/(```[\s\S]*?```)|\n{2,}/).flatMap((part): Block[] => {
    const lines = part?.trim().split('\n') ?? []
    if (!part?.trim()) return []
    if (part.startsWith('```')) return [{ kind: 'example', lines: lines.slice(1, -1) }]
    if (part.trim().startsWith('#')) return [{ kind: 'heading', lines: [(lines[0] as string).replace(/^#+\s*/, '')] }]
    if (/^[-*] /.test(part.trim())) return [{ kind: 'list', lines: part.trim().split(/\n(?=[-*] )/) }]
    return [{ kind: 'paragraph', lines }]
  })
  const chinese = blocks.findIndex(block => block.lines[0]?.startsWith('中文摘要'))
  if (language === 'en' || chinese < 0) return blocks.filter((_, at) => at !== chinese)
  const bad = blocks.findIndex(block => block.kind === 'heading' && block.lines[0] === 'Bad')
  const summary = {
    ...(blocks[chinese] as Block),
    lines: blocks[chinese]?.lines.map(line => line.replace(/^中文摘要[：:]/, '')) ?? [],
  }
  return [summary, ...(bad < 0 ? [] : blocks.slice(bad))].map(block => {
    const name = { Bad: '会报的', Good: '不报的' }[block.kind === 'heading' ? (block.lines[0] ?? '') : '']
    return name ? { ...block, lines: [name] } : block
  })
}

function Blocks({ blocks }: { blocks: Block[] }) {
  return blocks.map(({ kind, lines }, at) => {
    const key = `${at}`
    if (kind === 'heading') return <h3 key={key}>{lines[0]}</h3>
    if (kind === 'list') {
      return (
        <ul key={key}>
          {lines.map(line => (
            <li key={line}>{inline(line.replace(/^[-*] /, ''))}</li>
          ))}
        </ul>
      )
    }
    if (kind === 'example') {
      return (
        <p key={key} className="quote" lang="zh-CN">
          {lines.map(line => (
            <span key={line}>
              {line}
              <br />
            </span>
          ))}
        </p>
      )
    }
    return <p key={key}>{inline(lines.join('\n'))}</p>
  })
}

/** `code` and **strong**. */
function inline(text: string): ReactNode[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part, at) => {
    const key = `${at}`
    if (part.startsWith('`')) return <code key={key}>{part.slice(1, -1)}</code>
    if (part.startsWith('**')) return <strong key={key}>{part.slice(2, -2)}</strong>
    return part
  })
}
