import { describe, expect, test } from 'vitest'
import { joinLines, pageLines, type TextItem } from './paragraphs.ts'

const size = 16
const item = (str: string, x: number, y: number, height = size): TextItem => ({
  str,
  transform: [height, 0, 0, height, x, y],
  width: [...str].reduce((width, sign) => width + (sign < '\u0100' ? height / 2 : height), 0),
})
/** A page of lines 20 characters wide; a leading space stands for the two characters a paragraph is indented by. */
const page = (...lines: string[]) =>
  pageLines(lines.map((line, at) => item(line.trim(), line.startsWith(' ') ? 100 + 2 * size : 100, 800 - at * 28)))
const full = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸'

describe('printed lines are joined into paragraphs', () => {
  test('by indent and by a last line with room left', () => {
    const first = ` ${full.slice(2)}`
    expect(joinLines([page(first, full, '末行。', first, full, full.replace('癸', '。'), first)])).toBe(
      [`${full.slice(2)}${full}末行。`, `${full.slice(2)}${full}${full.replace('癸', '。')}`, full.slice(2)].join('\n'),
    )
  })

  test('a number is not broken, so a line that is short by less than the number goes on', () => {
    const short = full.slice(0, 17)
    expect(joinLines([page(full, short, '12345.6万元', full, short, '万元')])).toBe(
      `${full}${short}12345.6万元\n${full}${short}\n万元`,
    )
  })

  test('a heading begins a new line after a sentence that fills its own', () => {
    const end = full.replace('癸', '。')
    expect(joinLines([page(full, end, '（二）着力改革', full, end, full)])).toBe(
      `${full}${end}\n（二）着力改革\n${full}${end}${full}`,
    )
  })

  test('across pages, without page numbers and running heads', () => {
    const pages = [1, 2, 3, 4].map(number => page('临湖区文件', full, full, full, `— ${number} —`))
    expect(joinLines(pages)).toBe(full.repeat(12))
    expect(joinLines([page(full, '- 3 -'), page('第 4 页 共 9 页', full)])).toBe(full + full)
  })
})

describe('the pieces of a line', () => {
  const lineOf = (...items: TextItem[]) => pageLines(items).map(line => line.text)

  test('are put in order; wide gaps are cells, narrow ones spaces between words', () => {
    expect(lineOf(item('亿元', 300, 500), item('GDP', 100, 500), item('growth', 128, 501))).toEqual([
      'GDP growth\t亿元',
    ])
  })

  test('stand close where typesetting parts Chinese from numbers', () => {
    expect(lineOf(item('增长 5.8% ，新增 37 家', 100, 500))).toEqual(['增长5.8%，新增37家'])
  })

  test('leave out note numbers and watermarks, keep the 2 of m²', () => {
    expect(lineOf(item('812.6亿元', 100, 500), item('3', 173, 506, 8))).toEqual(['812.6亿元'])
    expect(lineOf(item('900m', 100, 500), item('2', 132, 506, 8))).toEqual(['900m2'])
    expect(lineOf({ str: '内部', transform: [12, 12, -12, 12, 100, 100], width: 40 })).toEqual([])
  })

  test('are characters, not the radicals that look like them', () => {
    expect(lineOf(item('增⻓⼀倍', 100, 500))).toEqual(['增长一倍'])
  })
})
