import { expect, test } from 'vitest'
import { deedIn } from './deeds.ts'

test.each([
  ['年内建成青禾体育中心', '青禾体育中心', 'finished'],
  ['确保青禾体育中心6月底前投入使用', '青禾体育中心', 'used'],
  ['开工建设白石大桥', '白石大桥', 'started'],
  ['启动实施青禾水厂扩建项目', '青禾水厂扩建项目', 'started'],
  ['青禾医院年内主体完工', '青禾医院', 'framed'],
  ['完成青禾电厂前期工作', '青禾电厂', 'prepared'],
  ['出台养老服务条例', '养老服务条例', 'finished'],
  ['适时启动“沪津通”', '“沪津通”', 'started'],
  ['对困难家庭学生率先免除高中学费', '高中学费', 'finished'],
  ['今年要实现大病保险全覆盖', '大病保险全覆盖', 'finished'],
  ['争取年内通过国家卫生县复核', '国家卫生县复核', 'finished'],
  ['在全县推行河长制度', '河长制度', 'finished'],
  ['年内区医院要晋升为二级医院', '区医院二级医院', 'finished'],
  ['完成青禾大厦主体建设', '青禾大厦主体', 'framed'],
  ['加快推进青禾水厂改扩建工程', '青禾水厂改扩建工程', 'finished'],
])('%s promises %s, %s', (words, object, stage) => {
  expect(deedIn(words)).toEqual({ kind: 'deed', object, stage })
})

test.each([
  ['继续提高退休人员基本养老金标准', '退休人员基本养老金标准'],
  ['进一步压缩“三公经费”', '“三公经费”'],
  ['主要污染物排放继续减少', '主要污染物排放'],
  ['进出口回稳向好', '进出口'],
])('%s is a course of %s', (words, object) => {
  expect(deedIn(words)).toEqual({ kind: 'course', object, stage: null })
})

test.each([
  '加快推进产业转型升级',
  '建立健全长效机制',
  '深入实施创新驱动发展战略',
  '推动全领域对外开放',
  '完成各项目标任务',
  '加快推进基础设施建设',
  '规范政务服务中心的运行',
])('%s promises nothing of which one can say that it was done', words => {
  expect(deedIn(words)).toBeNull()
})
