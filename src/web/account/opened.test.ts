import { expect, test } from 'vitest'
import type { Head } from '../reports/pairing.ts'
import { placeOfOpened } from './opened.ts'

const head = (year: number, place = '清渚区'): Head => ({ title: null, place, year })
const at = (view: 'account' | 'reading' | 'series') => ({ view, report: 'a' })

test('a report is read where it is opened while reading', () => {
  expect(placeOfOpened(at('reading'), { id: 'b', head: head(2018) }, head(2019))).toEqual({
    view: 'reading',
    report: 'b',
  })
})

test('opened on the page of the account it is last year’s, or this year’s where that follows', () => {
  expect(placeOfOpened(at('account'), { id: 'b', head: head(2018) }, head(2019))).toEqual({ last: 'b' })
  expect(placeOfOpened(at('account'), { id: 'b', head: head(2020) }, head(2019))).toEqual({ report: 'b', last: null })
  // Of another government it is compared as was asked for; the page says that it does not fit.
  expect(placeOfOpened(at('account'), { id: 'b', head: head(2020, '云泽市') }, head(2019))).toEqual({ last: 'b' })
})

test('the series stays where it is', () => {
  expect(placeOfOpened(at('series'), { id: 'b', head: head(2018) }, null)).toBeNull()
})
