/** 苏州市吴江区, 宁夏回族自治区, 延边朝鲜族自治州: characters that end in a word for a territory. No place has a 在. */
const TERRITORY = '(?:(?!在)[\\u4e00-\\u9fff]){1,24}?(?:省|市|区|县|州|盟|旗|镇|乡|街道)'
const MEETING = new RegExp(`(?:^|[在日于\\n()—-])(${TERRITORY})\\n?第[^\\n届]{1,4}届\\n?(?:人民代表大会|人大)`, 'm')
const OFFICE = new RegExp(
  `(?:^|[日上\\n、—-])(${TERRITORY})(?:人民政府)?(?:代理?)?(?:省长|市长|区长|县长|州长|盟长|旗长|镇长|乡长|主席)`,
  'm',
)
const TITLE = new RegExp(`^(?:.{0,6}年)?(${TERRITORY})(?:.{4}年度?)?(?:人民)?政府工作报告`)
const OPENING = new RegExp(`我(?:受.{2,20}委托,)?代表(${TERRITORY})(?:第.{1,4}届)?(?:人民)?政府`)
const BARE_TITLE = /^(?:.{0,6}年)?([\u4e00-\u9fff]{2,8}?)(?:.{4}年)?政府工作报告/
const STATE = /全国人民代表大会|国务院/
/** 全市, 自治区: they name no place. */
const NAMELESS = /^(?:全|本|我)?(?:省|市|自治区|区|县|自治州|州|盟|旗|镇|乡)$/

/**
 * The government that reports, by the meeting it reports to, its speaker's office, the title, the speech's first words.
 * The State Council's report names no place.
 */
export function findPlace(head: string[], title: string | null, opening: string): string | null {
  const lines = head.join('\n')
  if (STATE.test(lines) || STATE.test(opening.slice(0, 60))) return null
  const named = [MEETING.exec(lines), OFFICE.exec(lines), TITLE.exec(title ?? ''), OPENING.exec(opening)]
    .map(match => match?.[1])
    .find(place => place !== undefined && !NAMELESS.test(place))
  return named ?? BARE_TITLE.exec(title ?? '')?.[1] ?? null
}
