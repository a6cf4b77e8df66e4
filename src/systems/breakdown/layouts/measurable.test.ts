import { expect, test } from 'vitest'
import { measurable } from './measurable.ts'

test.each([
  ['加快建设教育名区，新建学校19所，培养一批名师。', '新建学校19所'],
  ['城乡居民收入增幅不低于GDP增幅', '城乡居民收入增幅不低于GDP增幅'],
  ['PM2.5平均浓度下降3%以上，空气质量持续改善', 'PM2.5平均浓度下降3%以上'],
  ['统筹开展“263”专项行动，控制PM2.5和臭氧', ''],
  ['2019年6月底前完成搬迁', ''],
  ['新建5G基站400座以上', '新建5G基站400座以上'],
  ['', ''],
])('%s is measured by "%s"', (text, part) => expect(measurable(text)).toBe(part))
