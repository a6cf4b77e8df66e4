import { COUNT, readCount } from '../counting.ts'
import type { Rule } from '../rule.ts'

/** 在全国281个示范区中名列第二. */
const RANK = new RegExp(
  String.raw`(\d{1,4}|${COUNT})(?:个|家|所|座)[^,。;\d第]{1,14}中[^。;\d]{0,12}第(\d{1,4}|${COUNT})(?![\d.批届次轮届年十])`,
  'g',
)
/** 列全省73个县市区第12位: the area named before, 位 or 名 after leave no doubt. */
const RANK_IN_AREA = new RegExp(
  String.raw`[居列](?:全[国省市区州]|[\u4e00-\u9fff]{2,4}[省市州])(\d{1,4}|${COUNT})个[^,。;\d第]{1,10}第(\d{1,4}|${COUNT})[位名]`,
  'g',
)

/** 名次超出范围: a rank below the last of the field. */
export const rankBeyondField: Rule = {
  code: 'GM016',
  severity: 'error',
  title: { zh: '名次超出参评总数', en: 'A rank beyond its field' },
  *check({ text }) {
    for (const found of [...text.matchAll(RANK), ...text.matchAll(RANK_IN_AREA)]) {
      const [whole, fieldWord, rankWord] = found
      const field = readCount(fieldWord ?? '')
      const rank = readCount(rankWord ?? '')
      if (rank <= field && rank > 0) continue
      yield {
        start: found.index,
        end: found.index + whole.length,
        message: {
          zh: `参评的共${field}个，名次却是第${rank}。请核对名次和总数。`,
          en: `Rank ${rank} among ${field}. Check the rank and the number of those ranked.`,
        },
      }
    }
  },
}
