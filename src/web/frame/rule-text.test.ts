import { expect, test } from 'vitest'
import { rulePages } from './rule-pages.ts'
import { ruleLines, ruleText, severityOf } from './rule-text.ts'

const { '../../../docs/rules/README.md': list = '', ...pages } = rulePages
const HEADINGS = { zh: ['为什么', '查什么', '反例', '正例'], en: ['Why', 'What it looks at', 'Bad', 'Good'] }
const CHINESE = /\p{Script=Han}{2}/u
const ENGLISH = /[a-z]{4,} [a-z]{3,}/

test.each(Object.entries(pages))('%s says all of it in each language, and shows the examples to both', (_, page) => {
  for (const language of ['zh', 'en'] as const) {
    const { name, blocks } = ruleText(page, language)
    expect(name).toMatch(language === 'zh' ? CHINESE : /^[A-Z][a-z]* /)
    const [severity, summary] = blocks
    expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(['severity', 'paragraph', 'heading'])
    expect(severityOf(severity?.lines[0] ?? '')).not.toBeNull()
    expect(summary?.lines).toHaveLength(1)
    expect(blocks.filter(({ kind }) => kind === 'heading').map(({ lines }) => lines[0])).toEqual(HEADINGS[language])
    expect(blocks.filter(({ kind }) => kind === 'example').length).toBe(page.match(/```text/g)?.length)
    const words = blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
      .map(({ lines }) => lines.join('\n'))
    for (const said of words) {
      expect(said).toMatch(language === 'zh' ? CHINESE : ENGLISH)
      if (language === 'zh') expect(said).not.toMatch(ENGLISH)
    }
  }
})

test('a text of last year and the text of this year that it is compared with are told apart', () => {
  const { blocks } = ruleText(
    '# GM000 甲 · A\n\n## 反例 · Bad\n\n```text bad\n一\n```\n\n```text last\n二\n```\n\n```text bad\n三\n```\n\n```text good\n四\n```',
    'en',
  )
  expect(blocks.map(({ lines, year }) => [lines[0], year])).toEqual([
    ['Bad', undefined],
    ['一', undefined],
    ['二', 'last'],
    ['三', 'this'],
    ['四', undefined],
  ])
})

test('the list has every rule, each with the words of its page', () => {
  for (const language of ['zh', 'en'] as const) {
    expect(ruleLines(list, language)).toEqual(
      Object.entries(pages).map(([path, page]) => {
        const { name, blocks } = ruleText(page, language)
        const { severity } = severityOf(blocks[0]?.lines[0] ?? '') ?? {}
        return { code: /GM\d+/.exec(path)?.[0], severity, name, summary: blocks[1]?.lines[0] }
      }),
    )
  }
})
