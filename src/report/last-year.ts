import type { Bilingual, Reading } from './reading.ts'

/** A text, and of which government and year it is. */
interface Report {
  text: string
  reading: Pick<Reading, 'place' | 'year'>
}

/**
 * Why the report given as last year's (对照的上年报告) cannot be it, or null where nothing speaks against it. Whoever
 * compares years asks first.
 */
export function notLastYear({ text, reading }: Report, last: Report): Bilingual | null {
  const [now, then] = [reading.year, last.reading.year]
  const fits = now !== null && then === now - 1
  if (!fits && bare(text) === bare(last.text))
    return { zh: '对照的与本报告是同一份', en: 'The report to compare with is this very text' }
  const [here, there] = [reading.place, last.reading.place]
  if (here && there && !samePlace(here, there))
    return {
      zh: `本报告是${here}的，对照的是${there}的`,
      en: `This is the report of ${here}, the other is of ${there}`,
    }
  if (!fits && now !== null && then !== null)
    return {
      zh: `本报告是${now}年的，上年的报告应是${now - 1}年的，对照的却是${then}年的`,
      en: `This is the report of ${now}, last year's would be of ${now - 1}, the other is of ${then}`,
    }
  return null
}

const bare = (text: string): string => text.replaceAll(/\s+/g, '')

const RANK = /(?:特别行政区|自治[区州县旗]|[省市区县州盟旗镇乡]|街道)$/
/** 壮族, 回族: what stands between a name and its rank. */
const PEOPLES = /(?:[\u4e00-\u9fff]{1,4}族)+$/

/** 吴江区, 苏州市吴江区, 吴江市 (before it became a district) and 吴江 are one place; 江苏省 and 江苏省苏州市 are not. */
function samePlace(a: string, b: string): boolean {
  const [one, other] = [stem(a), stem(b)]
  return one === other || one.endsWith(other) || other.endsWith(one)
}

/** 宁夏回族自治区 and 宁夏 have one stem. */
const stem = (place: string): string => {
  const named = place.replace(RANK, '').replace(PEOPLES, '')
  return named.length > 1 ? named : place
}
