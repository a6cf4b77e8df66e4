import { describe, expect, it } from 'vitest'
import { readReport } from '../read.ts'

/** The kinds of a fragment's sentences. */
const kinds = (text: string, part: 'review' | 'plan') => readReport(text, { part }).sentences.map(s => s.kind)

describe('in a review', () => {
  it('what was done is a result, the heading that runs into the paragraph is context', () => {
    expect(kinds('产业结构持续优化。新增规上企业39家，淘汰落后产能企业20家。培育省级平台3个。', 'review')).toEqual([
      'context',
      'result',
      'result',
    ])
  })

  it('what is admitted, and all that follows it in the paragraph, is a problem; the vow at its end commits', () => {
    const text =
      '同时，我们也清醒地看到存在的困难和不足。产业层次还不够高。生态短板仍然突出。对此，我们将认真加以解决。'
    expect(kinds(text, 'review')).toEqual(['problem', 'problem', 'problem', 'commitment'])
    expect(readReport(text, { part: 'review' }).commitments).toEqual([])
  })

  it('what is still to be faced is a problem', () => {
    expect(kinds('我们仍面临着不少必须正视的困难及问题。主要是：工业增长乏力；', 'review')).toEqual([
      'problem',
      'problem',
    ])
  })

  it('problems that were put right are no admission', () => {
    expect(kinds('认真整改存在的问题。政风明显好转。', 'review')).not.toContain('problem')
  })

  it('thanks and tributes are context', () => {
    expect(kinds('向全区人民表示衷心的感谢！', 'review')).toEqual(['context'])
  })
})

describe('in a plan', () => {
  it.each([
    '完善企业梯度培育机制。',
    '力争新增就业1.5万人。',
    '综合运用信贷、税收等政策，稳定市场。',
    '地区生产总值增长6%左右。',
    '就业是最大的民生，要千方百计办好这件事。',
  ])('%s commits', text => {
    expect(kinds(text, 'plan')).toEqual(['commitment'])
  })

  it.each([
    '今年是全面建成小康社会的关键之年。',
    '当前，外部环境依然严峻。',
    '农业是安天下稳民心的产业。',
    '只要坚定信心，就一定能战胜困难。',
    '我们要增强必胜信念，顶住压力，站稳脚跟。',
    '今年要重点做好六个方面工作。',
    '广大干部要求真务实。',
  ])('%s promises nothing', text => {
    expect(kinds(text, 'plan')).toEqual(['context'])
  })

  it('what announces a list is context, and its items are tasks', () => {
    const text = '今年集中力量办好三件民生实事。一是整治背街小巷；二是改造公厕；三是修建步道。'
    expect(kinds(text, 'plan')).toEqual(['context', 'commitment', 'commitment', 'commitment'])
  })

  it('a run-in heading is context, and the concrete task in the middle of a paragraph is not', () => {
    const text = '加强生态保护。健全生态补偿机制。停止天然林采伐，恢复湿地5000亩。'
    expect(kinds(text, 'plan')).toEqual(['context', 'commitment', 'commitment'])
  })
})

it('before its first headed task a plan promises only its aims', () => {
  const plan = [
    '某某区2019年政府工作报告',
    '各位代表：',
    '一、2018年工作回顾',
    '全区各项工作扎实推进。',
    '二、2019年工作安排',
    '经济长期向好的趋势没有变，我区区位优势日益凸显。',
    '全区经济社会发展主要预期目标是：地区生产总值增长6%左右；主要约束性指标达到上级要求。',
    '上述目标，综合考虑了各方面因素。',
    '（一）发展实体经济',
    '新建标准厂房20万平方米。',
  ].join('\n')
  const { sentences, commitments } = readReport(plan)
  const committed = sentences.filter(s => s.kind === 'commitment').map(s => plan.slice(s.start, s.end))
  expect(committed).toEqual([
    '全区经济社会发展主要预期目标是：地区生产总值增长6%左右；',
    '主要约束性指标达到上级要求。',
    '新建标准厂房20万平方米。',
  ])
  expect(commitments.map(c => plan.slice(c.start, c.end))).toEqual([
    '地区生产总值增长6%左右',
    '主要约束性指标达到上级要求',
    '新建标准厂房20万平方米',
  ])
})
