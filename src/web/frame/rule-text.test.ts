import { expect, test } from 'vitest'
import { rulePages } from './rule-pages.ts'
import { ruleText, severitiesOf } from './rule-text.ts'

test.each(Object.entries(rulePages))(
  '%s says in both languages what it is, how serious, and shows both sides',
  (_, page) => {
    for (const language of ['zh', 'en'] as const) {
      const { name, blocks } = ruleText(page, language)
      expect(name).not.toBe('')
      const [first] = blocks
      expect(first?.kind).toBe('severity')
      expect(severitiesOf(first?.lines[0] ?? '').length).toBeGreaterThan(0)
      const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ lines }) => lines[0])
      expect(headings).toEqual(expect.arrayContaining(language === 'zh' ? ['会报的', '不报的'] : ['Bad', 'Good']))
      expect(blocks.filter(({ kind }) => kind === 'example').length).toBeGreaterThan(1)
    }
    const chinese = ruleText(page, 'zh').blocks.filter(({ kind }) => kind !== 'severity')
    expect(chinese.flatMap(({ lines }) => lines).join('\n')).not.toMatch(/[a-z]{4,} [a-z]{4,}/)
  },
)
