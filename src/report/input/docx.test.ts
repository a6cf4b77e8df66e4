import { describe, expect, test } from 'vitest'
import { readDocx } from './docx.ts'
import { docxOf, listed, p } from './fixtures/files.ts'
import { makeDocx, table, text } from './fixtures/report.ts'

const level = (at: number, format: string, pattern: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`
const list = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const instance = (numId: number, id: number, more = '') =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${id}"/>${more}</w:num>`
const read = (body: string, parts = {}) => readDocx(docxOf(body, parts)).split('\n')

test('a report in the usual form, numbered by Word, reads as it looks', async () => {
  expect(readDocx(await makeDocx())).toBe(text)
})

describe('automatic numbers', () => {
  const chinese =
    level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.')

  test('count on, and start again below a new heading', () => {
    const body = [
      p('甲', listed(1)),
      p('乙', listed(1, 1)),
      p('丙', listed(1, 1)),
      p('正文'),
      p('丁', listed(1)),
      p('戊', listed(1, 1)),
      p('5公里', listed(1, 2)),
    ]
    expect(read(body.join(''), { numbering: list(0, chinese) + instance(1, 0) })).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '正文',
      '二、丁',
      '（一）戊',
      '1. 5公里',
    ])
  })

  test('come from the style, whose list names it, and from the style it is based on', () => {
    const styles = [
      '<w:style w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:styleId="3"><w:name w:val="mine"/><w:basedOn w:val="1"/></w:style>',
    ].join('')
    const levels =
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>') +
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="2"/><w:isLgl/>')
    const body = p('甲', '<w:pStyle w:val="1"/>') + p('乙', '<w:pStyle w:val="2"/>') + p('丙', '<w:pStyle w:val="3"/>')
    expect(read(body, { styles, numbering: list(0, levels) + instance(1, 0) })).toEqual(['一、甲', '1.1 乙', '二、丙'])
  })

  test('of two lists of one definition go on, unless one starts anew', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = list(0, chinese) + instance(1, 0) + instance(2, 0) + instance(3, 0, anew)
    const body = p('甲', listed(1)) + p('乙', listed(2)) + p('丙', listed(3)) + p('丁', listed(3))
    expect(read(body, { numbering })).toEqual(['一、甲', '二、乙', '一、丙', '二、丁'])
  })

  test('are not made of bullets, nor where a paragraph opts out or is unknown', () => {
    const numbering = list(0, level(0, 'bullet', '')) + instance(1, 0)
    expect(read(p('甲', listed(1)) + p('乙', listed(0)) + p('丙', listed(9)), { numbering })).toEqual([
      '甲',
      '乙',
      '丙',
    ])
  })
})

describe('tracked changes read as accepted', () => {
  test('in words', () => {
    const body =
      '<w:p><w:r><w:t>增长</w:t></w:r><w:del><w:r><w:delText>6</w:delText><w:t>6</w:t></w:r></w:del><w:ins><w:r><w:t>5.8</w:t></w:r></w:ins><w:r><w:t>%</w:t></w:r></w:p>'
    expect(read(body)).toEqual(['增长5.8%'])
  })

  test('in paragraph marks, moved text, rows and former properties', () => {
    const body = [
      p('上半句，', '<w:rPr><w:del/></w:rPr>'),
      p('下半句。', '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'),
      '<w:p><w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新处</w:t></w:r></w:moveTo></w:p>',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p('删去')}</w:tc></w:tr><w:tr><w:tc>${p('留下')}</w:tc></w:tr></w:tbl>`,
    ]
    const numbering = list(0, level(0, 'decimal', '%1、')) + instance(1, 0)
    expect(read(body.join(''), { numbering })).toEqual(['上半句，下半句。', '新处', '留下'])
  })
})

describe('deletions stay where they are', () => {
  const row = (cells: string[], properties = '') =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cells.map(cell => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`
  const tableOf = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

  test('a deleted row goes with the table inside it, and takes no other along', () => {
    const inner = tableOf(row([p('里')]))
    const gone = tableOf(row([p('删去') + inner + p('也删去')], '<w:del/>'), row([p('留下')]))
    expect(read(gone)).toEqual(['留下'])
    const kept = tableOf(row([p('外') + tableOf(row([p('删去')], '<w:del/>')) + p('仍在')]))
    expect(read(kept)).toEqual(['外', '仍在'])
  })

  test('a deleted paragraph mark joins nothing over the end of a cell, or the start of a table', () => {
    const deleted = '<w:rPr><w:del/></w:rPr>'
    expect(read(p('表前', deleted) + tableOf(row([p('指标', deleted), p('数值', deleted)])) + p('表后'))).toEqual([
      '表前',
      '指标\t数值',
      '表后',
    ])
  })
})

test('hidden text is left out, a hidden paragraph mark hides no words', () => {
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
  const body = [
    `<w:p>${run('增长')}${run('约6', '<w:vanish/>')}<w:r><w:rPr><w:vanish/></w:rPr><w:br/></w:r>${run('5.8', '<w:vanish w:val="0"/>')}${run('%')}</w:p>`,
    p('标题', '<w:rPr><w:vanish/></w:rPr>'),
  ]
  expect(read(body.join(''))).toEqual(['增长5.8%', '标题'])
})

test('only a line break ends a line; the end of a page or a column does not', () => {
  const broken = (type: string) => `<w:p><w:r><w:t>增长</w:t><w:br ${type}/><w:t>5.8%</w:t></w:r></w:p>`
  expect(read(broken('w:type="page"') + broken('w:type="column"'))).toEqual(['增长5.8%', '增长5.8%'])
  expect(read(broken('') + broken('w:type="textWrapping"'))).toEqual(['增长', '5.8%', '增长', '5.8%'])
})

test('tables are lines with cells parted by tabs; a cell that holds passages gives them one by one', async () => {
  const rows = [
    ['指标', '2023年', '2024年目标'],
    ['地区生产总值', '812.6亿元', ''],
  ]
  expect(
    readDocx(await makeDocx([table(rows)]))
      .split('\n')
      .slice(-2),
  ).toEqual(['指标\t2023年\t2024年目标', '地区生产总值\t812.6亿元'])
  const passages = `<w:tbl><w:tr><w:tc>${'甲乙丙丁'
    .split('')
    .map(each => p(each))
    .join('')}</w:tc><w:tc>${p('旁注')}</w:tc></w:tr></w:tbl>`
  expect(read(passages)).toEqual(['甲', '乙', '丙', '丁', '旁注'])
})

test('a text box follows its paragraph, once; ruby, notes, a table of contents and field codes are left out', () => {
  const box = (inside: string) => `<w:txbxContent>${p(inside)}</w:txbxContent>`
  const body = [
    `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('框内')}</mc:Choice><mc:Fallback>${box('框内')}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r></w:p>`,
    '<w:p><w:r><w:ruby><w:rt><w:r><w:t>wu</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>吴</w:t></w:r></w:rubyBase></w:ruby><w:footnoteReference w:id="1"/><w:instrText>PAGE</w:instrText></w:r></w:p>',
    p('一、回顾 3', '<w:pStyle w:val="T1"/>'),
    '<w:p><w:r><w:t>上行</w:t><w:br/><w:t>A&amp;B</w:t></w:r></w:p>',
  ]
  const styles = '<w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style>'
  expect(read(body.join(''), { styles })).toEqual(['正文', '框内', '吴', '上行', 'A&B'])
})
