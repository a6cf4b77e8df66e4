import { tidy } from './before.ts'

/** 个以上精品示范村 → 精品示范村; nothing where the number ends its phrase. */
export function nounAfter(right: string, followed: boolean): string {
  const object = right
    .replace(/^ *[(][^()]{1,8}[)]/, '')
    .replace(/^[ )”]*(?:以上|以下|以内|左右|之内|范围内|上下)?(?:的?(?:位次|名次|好成绩)|的|大关|台阶|目标|任务)?/, '')
    .replace(/^级/, '')
    .replace(/(?:不少于|不低于|达到?|超过?|突破|均|力争|确保)+$/, '')
    .replace(/、(?:再?创|为|占|超|居|位居|完成|增长|同比|均|连续|实现|达|较|比|列|排|荣?获|约合).*$/, '')
    .replace(followed ? /[、和及与][^、和及与]*$/ : /[(].*$/, '')
    .replace(
      /^(?:增长|(?:增加|提高|提升|上升|下降|降低|减少|扩大|缩短|压缩|压减|增|升|降|减|缩|调整)[到至]|的?(?:速度|幅度|比例)|稳定在|保持|实现|,|;|。|,).*$/,
      '',
    )
    .replace(/[(][^)]*$/, '')
  return tidy((object.length > 10 ? object.replace(/(?<=^.{3,})[、和及与].*$/, '') : object).slice(0, 20))
}
