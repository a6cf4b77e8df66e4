import type { ReactNode } from 'react'
import { useLanguage } from './language.ts'

/** A document's words among the program's: in its own language and face; `whole` are not parted at a line's end. */
export function Voice({ whole, children }: { whole?: boolean; children: ReactNode }) {
  return (
    <span className={whole ? 'voice whole' : 'voice'} lang="zh-CN">
      {children}
    </span>
  )
}

/** Chinese words and what hangs on them: 175亿元, GDP增幅, （一）…（六）. */
const quotation = /[\w.%（《]*\p{Script=Han}(?:[\p{Script=Han}\w%，、；：（）《》·—…]|\.(?=\d))*/gu

/** So few characters are a number with its unit or a name: 62件, （一）…（六）. */
const few = 8

/** A sentence of the program's. In English the document's words in it are Chinese: they are said and set as such. */
export function Said({ children }: { children: string }) {
  if (useLanguage() === 'zh') return children
  const parts: ReactNode[] = []
  let end = 0
  for (const { 0: words, index } of children.matchAll(quotation)) {
    parts.push(
      children.slice(end, index),
      <Voice key={index} whole={words.length <= few}>
        {words}
      </Voice>,
    )
    end = index + words.length
  }
  return [...parts, children.slice(end)]
}
