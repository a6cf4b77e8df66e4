import { readChinese } from '../../numerals.ts'
import type { Form } from '../quantity.ts'

const ratio = { ratio: true }

/** 三分之一, 百分之五. */
export const fractions: Form = {
  looks: '(?<under>[二三四五六七八九十百]{1,6})分之(?<over>[一二三四五六七八九十]{1,4})',
  key: 'under',
  read(seen) {
    const [under, over] = [readChinese(seen.groups.under ?? ''), readChinese(seen.groups.over ?? '')]
    if (!under || !over) return null
    return under === 100 ? seen.make(over, '%', ratio) : seen.make(over / under, '', ratio)
  },
}

/** 占全国1/4; not 1/4 of a date. */
export const slashed: Form = {
  looks: String.raw`(?<![\d/.])(?<part>\d{1,2})/(?<whole>\d{1,2})(?![\d/])`,
  key: 'part',
  read(seen) {
    const share = Number(seen.groups.part) / Number(seen.groups.whole)
    const shared = /(?:占[^,;。]{0,8}|[近超约过达的将]|减少)$/.test(seen.before(10))
    return share > 0 && share < 1 && shared ? seen.make(share, '', ratio) : null
  },
}

/** 压减一半, 超一半; not 一半是. */
export const halves: Form = {
  looks: '(?<half>一半)',
  key: 'half',
  read: seen => (/(?:[占近超过约]|减少?|降低?|缩短|压[缩减])$/.test(seen.before(2)) ? seen.make(0.5, '', ratio) : null),
}

/** 翻一番, 翻了两番. */
export const doublings: Form = {
  looks: '(?<doubled>翻了?(?<double>[一两二三])?番)',
  key: 'doubled',
  read: seen => seen.make(2 ** (readChinese(seen.groups.double ?? '一') ?? 1), '倍', ratio),
}
