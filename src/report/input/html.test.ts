import { describe, expect, test } from 'vitest'
import { readHtml } from './html.ts'

describe('a web page', () => {
  test('gives its block elements as lines, entities decoded, spaces folded', () => {
    const page = '<p>增长&nbsp;5&#46;8%&ldquo;稳&rdquo;\n\n 进</p>一、回顾<br>二、安排<div>三<b>、</b>展望</div>'
    expect(readHtml(page)).toBe('增长\u00a05.8%“稳” 进\n一、回顾\n二、安排\n三、展望')
  })

  test('leaves out scripts, styles, menus and foot', () => {
    const page =
      '<html><head><title>站</title><style>p{}</style></head><body><nav>首页</nav><script>var a="<p>x</p>"</script><p>正文。</p><footer>备案</footer></body></html>'
    expect(readHtml(page)).toBe('正文。')
  })

  test('is its article: the innermost element with nearly all the full stops, under its title', () => {
    const article = '<p>稳中有进。</p><p>增长5.8%。</p>'.repeat(20)
    const page = (head: string, top: string) =>
      `<html><head>${head}</head><body><div class="top">${top}<a>政务公开。</a></div><div><div id="zoom">${article}</div><div>相关链接</div></div><div>版权所有。</div></body></html>`
    const lines = (head: string, top = '') => readHtml(page(head, top)).split('\n')
    expect(lines('')).toHaveLength(40)
    expect(lines('<meta name="ArticleTitle" content="政府工作报告">')[0]).toBe('政府工作报告')
    expect(lines('', '<h1> 工作 报告</h1>')[0]).toBe('工作 报告')
  })

  test('gives tables with tabs, and layout tables as passages', () => {
    expect(readHtml('<table><tr><th>指标<th>目标<tr><td><p>就业</p><td>1.1万人</table>')).toBe(
      '指标\t目标\n就业\t1.1万人',
    )
    expect(readHtml('<table><tr><td><p>甲。</p><p>乙。</p></td></tr></table>')).toBe('甲。\n乙。')
  })

  test('with unclosed and wrongly closed tags is still read', () => {
    expect(readHtml('<p>甲<p>乙</div></b><td>丙</tr>')).toBe('甲\n乙\n丙')
  })
})

test('preformatted text keeps its lines', () => {
  expect(readHtml('<pre>一、回顾\n新建公园3个。\n\n二、安排</pre>')).toBe('一、回顾\n新建公园3个。\n二、安排')
})
