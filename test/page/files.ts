/** Files for the page tests, as people have them. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../shared.ts'

export interface TestFile {
  name: string
  mimeType: string
  buffer: Buffer
}

const file = (name: string, buffer: Buffer | string, mimeType = 'text/plain'): TestFile => ({
  name,
  mimeType,
  buffer: Buffer.from(buffer),
})

export const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const sampleFile = async (name: string, mimeType?: string): Promise<TestFile> =>
  file(name, await readFile(join(root, 'samples', name)), mimeType)

/** A file that the readers of formats are tested with. */
export const fixture = async (name: string): Promise<TestFile> =>
  file(name, await readFile(join(root, 'src/report/input/fixtures', name)))

/** A report of a district that is in no sample. */
export const shortReport = (place: string): string => `${place}2024年政府工作报告

各位代表：

现在，我代表${place}人民政府，向大会报告工作，请予审议。

一、2023年工作回顾

过去一年，全年实现地区生产总值812.6亿元，增长5.8%；一般公共预算收入突破61亿元。教育优先发展，新建学校3所、公园5个；生态环境不断改善，我区空气优良天数比例达82.4%。

二、2024年工作安排

今年经济社会发展的主要预期目标是：地区生产总值增长6%左右，新增就业1.2万人以上。

全年新建污水管网80公里，改造老旧小区12个，6月底前完成3座水厂提标。推进数字政府建设，确保食品抽检合格率不低于98%。

各位代表，让我们共同努力，完成全年目标任务！
`

export const textFile = (name: string, text: string): TestFile => file(name, text)

/** The same in the encoding of older Windows, which Node can read but not write. */
export const gb18030File = (name: string, text: string): TestFile => {
  const decoder = new TextDecoder('gb18030')
  const codes = new Map<string, [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
    }
  }
  const bytes = [...text].flatMap(char => codes.get(char) ?? [char.charCodeAt(0)])
  return file(name, Buffer.from(bytes))
}

export const binaryFile = (name: string): TestFile =>
  file(name, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, ...Array<number>(64).fill(0)]))
export const emptyFile = (name: string): TestFile => file(name, '')
export const poem = (name: string): TestFile => file(name, '床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n')
