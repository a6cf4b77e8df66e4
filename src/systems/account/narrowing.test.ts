import { expect, test } from 'vitest'
import { type AccountFilters, chosen, wholeAccount } from './narrowing.ts'
import { tallyOf } from './tally.ts'
import { account, last, now } from './testing.ts'

const listed = (filters: Partial<AccountFilters>) => chosen(account, last, now, { ...wholeAccount, ...filters })

test('everything in the order of the report, what is not due yet at the end', () => {
  expect(listed({})).toEqual([0, 1, 2, 3, 4, 5])
  // A promise for later years is listed apart wherever it stands.
  const turned = { items: [...account.items].reverse() }
  expect(chosen(turned, last, now, wholeAccount)).toEqual([1, 2, 3, 4, 5, 0])
})

test('what asks for an answer first', () => {
  expect(listed({ sort: 'worst' })).toEqual([1, 4, 0, 2, 3, 5])
})

test('by verdict: what is not due yet has none of its own', () => {
  expect(listed({ verdict: 'unmentioned' })).toEqual([4])
  expect(listed({ verdict: 'later' })).toEqual([5])
})

test('by section, by number, by words of either passage or of the reason', () => {
  const section = last.reading.sections.findIndex(({ heading }) => heading?.includes('惠民生'))
  expect(listed({ section })).toEqual([3, 4, 5])
  expect(listed({ target: 'without' })).toEqual([4])
  expect(listed({ section, target: 'with' })).toEqual([3, 5])
  expect(listed({ find: '86公里' })).toEqual([3])
  expect(listed({ find: 'SHORT of' })).toEqual([1])
  expect(listed({ find: ' 图书\n馆 ' })).toEqual([4])
  expect(listed({ find: '没有这样的词' })).toEqual([])
})

test('a section that the report does not have narrows nothing', () => {
  expect(listed({ section: 99 })).toHaveLength(6)
})

test('the counts add up to all', () => {
  const { all, counts, provisional } = tallyOf(account.items)
  expect({ all, provisional }).toEqual({ all: 6, provisional: 1 })
  expect(counts).toEqual({
    exceeded: 1,
    met: 2,
    missed: 1,
    'in-progress': 0,
    unmentioned: 1,
    undecidable: 0,
    later: 1,
  })
})
