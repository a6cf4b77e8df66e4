import { expect, test } from 'vitest'
import { readReport } from '../read.ts'
import { headingsOf, nearestFirst } from './headings.ts'

const text = `政府工作报告
一、2018年工作回顾
全年新建学校3所。
二、2019年工作安排
（一）坚持创新驱动，打造科创高地
加快创新要素集聚。突出企业主体地位。鼓励企业加大研发投入，新增企业研发机构5家，企业地位更加突出。加强创新人才招引。新增创新人才15名，人才招引平台达到8个。
各镇新建学校5所。
`
const reading = readReport(text)
const headings = headingsOf(text, reading)
const over = (words: string) => {
  const at = text.indexOf(words)
  const sentence = reading.sentences.find(({ start, end }) => start <= at && at < end)
  return sentence && headings.get(sentence)
}

test('the first heading of the line and the last before it, with the sections below the part', () => {
  const section = ['坚持创新驱动,打造科创高地']
  expect(over('新增创新人才')).toEqual({ runIn: ['加快创新要素集聚', '加强创新人才招引'], sections: section })
  expect(over('各镇新建学校')).toEqual({ runIn: [], sections: section })
  expect(over('全年新建学校')).toEqual({ runIn: [], sections: [] })
})

test('nearest first, for who asks what a task is about', () => {
  expect(nearestFirst({ runIn: ['大', '小'], sections: ['外', '内'] })).toEqual(['小', '大', '内', '外'])
})
