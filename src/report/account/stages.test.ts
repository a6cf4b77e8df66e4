import { expect, test } from 'vitest'
import { stageOf } from './stages.ts'

test.each([
  ['青禾电厂完成核准', 'prepared'],
  ['青禾电厂前期工作扎实推进', 'prepared'],
  ['青禾体育中心开工建设', 'started'],
  ['青禾体育中心进展顺利', 'started'],
  ['数据中心进入设备安装阶段', 'started'],
  ['青禾体育中心主体完工', 'framed'],
  ['写字楼土建工程全面完工', 'framed'],
  ['青禾体育中心全面竣工', 'finished'],
  ['养老条例出台', 'finished'],
  ['大病保险实现全覆盖', 'finished'],
  ['青禾体育中心建成投用', 'used'],
  ['白石大桥建成通车', 'used'],
  ['青禾广场正式营业', 'used'],
  ['区域中心地位显著提升', null],
] as const)('%s: %s', (words, stage) => {
  expect(stageOf(words)).toBe(stage)
})

test('what is not yet done is not done', () => {
  expect(stageOf('青禾体育中心未能如期竣工')).not.toBe('finished')
  expect(stageOf('青禾体育中心即将投入使用')).not.toBe('used')
})
