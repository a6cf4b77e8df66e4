import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { decode, InputError, maxBytes } from './decode.ts'
import { type InputCode, inputCodes } from './error.ts'
import { bytesOf, docxOf, fixture, p, pdfOf } from './fixtures/files.ts'

const report = '　　各位代表：\r\n预计增长5.8%。\r\n'
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian)
  return bytes
}

describe('text', () => {
  test.each([
    ['utf-8', bytesOf(report)],
    ['utf-8', bytesOf(`\uFEFF${report}`)],
    ['utf-16le', utf16(`\uFEFF${report}`, false)],
    ['utf-16be', utf16(`\uFEFF${report}`, true)],
    ['utf-16le', utf16(report, false)],
    ['utf-16be', utf16(report, true)],
  ])('in %s is kept exactly, but for its mark', async (encoding, bytes) => {
    expect(await decode(bytes, 'report.txt')).toEqual({ text: report, format: 'txt', encoding })
  })

  test('in GB18030, with characters of four bytes', async () => {
    expect(await decode(fixture('gb18030.txt'), 'report.txt')).toEqual({
      text: '临湖区2024年政府工作报告\r\n　　各位代表：\r\n　　预计实现地区生产总值812.6亿元，增长5.8%。㐀㛃\r\n',
      format: 'txt',
      encoding: 'gb18030',
    })
  })

  test('of 10 MB passes, of 50 MB does not', { timeout: 30_000 }, async () => {
    const { text } = await decode(new Uint8Array(10e6).fill(65), 'long.txt')
    expect(text).toHaveLength(10e6)
    await expect(decode(new Uint8Array(50e6), 'long.txt')).rejects.toMatchObject({ code: 'too-large' })
    await expect(decode(bytesOf(report), 'a.txt', { maxBytes: 8 })).rejects.toThrow(InputError)
    expect(maxBytes).toBe(20 << 20)
  })
})

describe('the format is told by the content first, by the name second', () => {
  test.each([
    ['a .docx that is called .txt', docxOf(p('正文。')), 'a.txt', 'docx'],
    ['a page that is called .doc', bytesOf('<!-- x --><html><body>正文。</body></html>'), 'a.doc', 'html'],
    ['a piece of a page', bytesOf('正文<p>正文。</p>'), 'a.htm', 'html'],
    ['a text with a tag left in it', bytesOf('正文<p>正文。</p>'), 'a.txt', 'txt'],
    ['a text that is called .html', bytesOf('正文。'), 'a.html', 'txt'],
    ['a PDF that is called .txt', fixture('report.pdf'), 'a.txt', 'pdf'],
  ])('%s', async (_, bytes, name, format) => {
    expect(await decode(bytes, name)).toMatchObject({ format })
  })

  test('a page in GB2312 that says so, and one that says so wrongly', async () => {
    const gb = new Uint8Array([...bytesOf('<html><meta charset="gb2312"><p>'), 0xb9, 0xa4, 0xd7, 0xf7])
    expect(await decode(gb, 'a.html')).toEqual({ text: '工作', format: 'html', encoding: 'gb18030' })
    const wrong = bytesOf('<html><meta charset="gb2312"><p>工作')
    expect(await decode(wrong, 'a.html')).toEqual({ text: '工作', format: 'html', encoding: 'utf-8' })
  })
})

describe('what cannot be read is refused in words', () => {
  /** An OLE compound file as far as it is looked at: its magic, and one entry of its directory. */
  const compound = (entry: string) => {
    const bytes = new Uint8Array(1024)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    bytes.set(utf16(entry, false), 640)
    return bytes
  }
  const zip = (name: string) => zipSync({ [name]: strToU8('<x/>') })
  const bomb = () => zipSync({ 'word/document.xml': new Uint8Array(80e6) }, { level: 1 })
  /** A bomb whose headers claim a hundred bytes. */
  const lyingBomb = () => {
    const bytes = bomb()
    const view = new DataView(bytes.buffer)
    view.setUint32(22, 100, true)
    const directory = view.getUint32(bytes.length - 6, true)
    view.setUint32(directory + 24, 100, true)
    return bytes
  }
  const docx = docxOf(p('正文。'))
  const changed = (bytes: Uint8Array, at: number) => bytes.with(at, (bytes[at] as number) ^ 0xff)

  const cases: [InputCode, string, () => Uint8Array, string?][] = [
    ['empty', 'no bytes', () => new Uint8Array()],
    ['empty', 'only spaces', () => bytesOf(' \r\n　')],
    ['unknown-encoding', 'Latin-1', () => new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0xe9])],
    ['unknown-encoding', 'Big5', () => new Uint8Array([0xa6, 0x55, 0xa6, 0xec, 0xa5, 0x4e, 0xaa, 0xed])],
    ['damaged', 'UTF-8 with a broken character', () => changed(bytesOf('各位代表，现在报告工作。'), 4)],
    ['binary', 'zeros', () => new Uint8Array(1000)],
    ['binary', 'a program', () => bytesOf('\x7fELF\x02\x01')],
    ['image', 'a PNG', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'scan.txt'],
    ['image', 'a JPEG', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['archive', 'a gzip', () => new Uint8Array([0x1f, 0x8b, 8, 0])],
    ['archive', 'a zip of other things', () => zip('report.txt'), 'a.docx'],
    ['archive', 'an empty zip', () => zipSync({})],
    ['zip-broken', 'half a .docx', () => docx.slice(0, docx.length / 2)],
    [
      'zip-broken',
      'a .docx with a changed byte',
      () => changed(docx, new TextDecoder('latin1').decode(docx).indexOf('word/document.xml') + 25),
    ],
    ['zip-broken', 'tags without end', () => docxOf('<w:x>'.repeat(5000))],
    ['bomb', 'a zip bomb', bomb],
    ['bomb', 'a zip bomb that lies', lyingBomb],
    ['docx-encrypted', 'a locked .docx', () => fixture('locked.docx')],
    ['doc', 'an old .doc', () => fixture('old.doc'), 'old.docx'],
    ['wps', 'a .wps', () => compound('WordDocument'), 'a.WPS'],
    ['spreadsheet', 'an .xls', () => compound('Workbook')],
    ['slides', 'a .ppt', () => compound('PowerPoint Document')],
    ['spreadsheet', 'an .xlsx', () => zip('xl/workbook.xml')],
    ['slides', 'a .pptx', () => zip('ppt/presentation.xml')],
    ['odt', 'an .odt', () => zip('content.xml')],
    ['ofd', 'an .ofd', () => zip('OFD.xml')],
    ['rtf', 'an RTF called .doc', () => bytesOf('{\\rtf1\\ansi 正文}'), 'a.doc'],
    [
      'office-xml',
      'Word 2003 XML',
      () => bytesOf('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w/>'),
    ],
    ['mhtml', 'a single-file page', () => bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related')],
    ['no-text', 'a .docx of pictures', () => docxOf('<w:p><w:r><w:drawing/></w:r></w:p>')],
    ['no-text', 'an empty page', () => bytesOf('<html><script>1</script></html>')],
    ['html-broken', 'a page without end tags', () => bytesOf(`<html>${'<b>'.repeat(5000)}`)],
    ['pdf-scanned', 'a scan', () => pdfOf('q 595 0 0 842 0 0 cm /Im Do Q')],
    ['pdf-encrypted', 'a locked PDF', () => fixture('locked.pdf')],
    ['pdf-broken', 'a PDF of nothing', () => bytesOf('%PDF-1.4\n%%EOF')],
  ]
  test.each(cases)('%s: %s', { timeout: 30_000 }, async (code, _, make, name = 'report.docx') => {
    const error = await decode(make(), name).catch(error => error)
    expect(error).toBeInstanceOf(InputError)
    expect(error.code).toBe(code)
  })

  test('one stray byte is told of by its line', async () => {
    const bytes = [...bytesOf('第一行。\n第二行。\r\n'), ...bytesOf('第三'), 0xb5, ...bytesOf('行。\n')]
    const { words } = await decode(Uint8Array.from(bytes), 'a.txt').catch(error => error)
    expect([words.zh, words.en]).toEqual([expect.stringContaining('第 3 行'), expect.stringContaining('line 3 ')])
  })

  test.each(inputCodes)('%s says what to do, in both languages', code => {
    const { words, message } = new InputError(code, { limit: 20, line: 3 })
    expect(message).toBe(words.en)
    expect(words.zh).toMatch(/^[\u4e00-\u9fff].*。$/)
    expect(`${words.zh}${words.en}`).not.toMatch(/[{}!！]/)
  })
})
