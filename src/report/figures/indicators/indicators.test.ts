import { describe, expect, it } from 'vitest'
import { readReport } from '../../read.ts'

/** What each figure of a fragment measures. */
const read = (text: string, part: 'review' | 'plan' = 'review') =>
  readReport(text, { part }).figures.map(figure => figure.indicator)

describe('a list with a value for each member', () => {
  it.each([
    ['城镇、农村居民人均可支配收入分别增长5%、7%。', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['城、乡居民收入分别增长5%、7%。', ['城镇居民收入', '农村居民收入']],
    ['化工产值、机械产业增加值分别增长6%和8%。', ['化工产值', '机械产业增加值']],
    ['规上工业产值、增加值分别增长6%和8%。', ['规上工业产值', '规上工业增加值']],
    ['纺织企业、建材企业利润分别增长6%和8%。', ['纺织企业利润', '建材企业利润']],
    ['水利、能源投资分别增长6%和8%。', ['水利投资', '能源投资']],
    ['农村自来水、卫生厕所普及率分别达到96%和88%。', ['农村自来水普及率', '卫生厕所普及率']],
    ['二、三产业占比分别达到40%和50%。', ['二产业占比', '三产业占比']],
    ['城乡和谐社区比例分别达到95%和90%。', ['城镇和谐社区比例', '农村和谐社区比例']],
    ['总部、研发中心分别新认定6家和3家，累计分别达到60家和30家。', ['总部', '研发中心新认定', '总部', '研发中心']],
  ])('%s', (text, indicators) => {
    expect(read(text)).toEqual(indicators)
  })
})

describe('words that hold a tie and tie nothing', () => {
  it.each([
    ['签约亿元以上项目7个。', ['签约项目', '签约项目']],
    ['达标率达到100%。', ['达标率']],
    ['新培育家庭农场9家、合作社5家。', ['新培育家庭农场', '新培育合作社']],
    ['新引进项目9个、投资额5亿元。', ['新引进项目', '投资额']],
  ])('%s', (text, indicators) => {
    expect(read(text)).toEqual(indicators)
  })
})
