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

describe('what a figure without a name of its own goes on about', () => {
  it.each([
    // A share is of what came before, and what grows is not the share.
    ['工业产值9亿元，占计划的98%，增长2%。', ['工业产值', '工业产值占计划', '工业产值']],
    ['民生支出占财政支出的80%，提高2个百分点。', ['民生支出占财政支出', '民生支出占财政支出']],
    ['出口3亿元、占全省5%，占全国1%。', ['出口', '出口占全省', '出口占全国']],
    [
      '电子、医药产业增加值分别增长5%、6%，占工业比重分别为20%、30%。',
      ['电子产业增加值', '医药产业增加值', '电子产业增加值占工业比重', '医药产业增加值占工业比重'],
    ],
    // What it is compared with is not what is measured.
    ['旅游收入9亿元，是“十二五”末的3倍，年均增长12%。', ['旅游收入', '旅游收入', '旅游收入']],
    ['粮食播种面积60万亩，产量30万吨。', ['粮食播种面积', '粮食产量']],
    ['税收增长5%，增速居全省第2位，总量居全省第5位。', ['税收', '税收增速', '税收总量']],
    ['30个重点项目进展顺利，完成投资80亿元。', ['重点项目进展顺利', '重点项目投资']],
  ])('%s', (text, indicators) => {
    expect(read(text)).toEqual(indicators)
  })
})
