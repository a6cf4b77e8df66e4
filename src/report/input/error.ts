import type { Bilingual } from '../reading.ts'

/** What can be wrong with a file, in words a person can act on: what happened, why, what to do. */
const messages = {
  empty: {
    zh: '文件是空的，没有可读的文字。请检查是否选错了文件，或重新导出。',
    en: 'The file is empty: there is no text to read. Check that it is the right file, or export it again.',
  },
  'too-large': {
    zh: '文件超过 {limit} MB 的上限。工作报告通常不到 1 MB：请去掉图片，或另存为纯文本后再试。',
    en: 'The file is larger than the limit of {limit} MB. A work report is usually below 1 MB: remove its pictures, or save it as plain text.',
  },
  'unknown-encoding': {
    zh: '文字编码无法识别：不是 UTF-8、UTF-16，也不是 GB18030（GBK）。请用原来的软件打开，另存为 UTF-8 文本。',
    en: 'The text is neither UTF-8, UTF-16 nor GB18030 (GBK). Open it in the program that wrote it and save it as UTF-8 text.',
  },
  damaged: {
    zh: '文本是 UTF-8 编码，但第 {line} 行有损坏的字节。请打开检查这一行，改好后另存为 UTF-8 文本。',
    en: 'The text is UTF-8, but line {line} holds damaged bytes. Open it, look at that line, and save it as UTF-8 text again.',
  },
  binary: {
    zh: '这是二进制文件，不是文字。可读取 .txt、.docx、.html 和带文字的 .pdf。',
    en: 'This is a binary file, not text. Files that can be read: .txt, .docx, .html and .pdf with text.',
  },
  image: {
    zh: '这是图片，不含文字。请先做文字识别（OCR），再读取识别出的文本。',
    en: 'This is a picture and holds no text. Run text recognition (OCR) first and read its output.',
  },
  archive: {
    zh: '这是压缩包，不是报告本身。请解压后读取其中的文件。',
    en: 'This is an archive, not a report. Unpack it and read the file inside.',
  },
  'zip-broken': {
    zh: '文件不完整或已损坏，无法打开（.docx 本身是一个压缩包）。请重新下载或复制，或用 Word、WPS 打开后另存一份。',
    en: 'The file is incomplete or damaged (a .docx is a zip archive inside). Download or copy it again, or open it in Word or WPS and save a new copy.',
  },
  bomb: {
    zh: '文件解压后大得不正常，已停止读取。请核实来源；如确是报告，请另存为纯文本。',
    en: 'The file unpacks to an abnormal size; reading stopped. Check where it came from; if it really is a report, save it as plain text.',
  },
  'docx-encrypted': {
    zh: '文档设有打开密码，无法读取。请在 Word 或 WPS 中取消密码后另存为 .docx。',
    en: 'The document is protected by a password. Remove the password in Word or WPS and save it as .docx.',
  },
  doc: {
    zh: '这是旧版 Word 文档（.doc）。请用 Word 或 WPS 打开，另存为 .docx。',
    en: 'This is an old Word document (.doc). Open it in Word or WPS and save it as .docx.',
  },
  wps: {
    zh: '这是 WPS 文字文档（.wps）。请用 WPS 打开，另存为 .docx。',
    en: 'This is a WPS Writer document (.wps). Open it in WPS and save it as .docx.',
  },
  rtf: {
    zh: '这是 RTF 文档。请用 Word 或 WPS 打开，另存为 .docx。',
    en: 'This is an RTF document. Open it in Word or WPS and save it as .docx.',
  },
  'office-xml': {
    zh: '这是以 XML 保存的文档。请用 Word 或 WPS 打开，另存为 .docx。',
    en: 'This is a document saved as XML. Open it in Word or WPS and save it as .docx.',
  },
  mhtml: {
    zh: '这是单个文件网页（.mht）。请用浏览器或 Word 打开，另存为 .html 或 .docx。',
    en: 'This is a single-file web page (.mht). Open it in a browser or Word and save it as .html or .docx.',
  },
  odt: {
    zh: '这是 OpenDocument 文档。请用 LibreOffice 或 WPS 打开，另存为 .docx。',
    en: 'This is an OpenDocument file. Open it in LibreOffice or WPS and save it as .docx.',
  },
  ofd: {
    zh: '这是 OFD 版式文件。请用 OFD 阅读器导出为 PDF 或 .docx。',
    en: 'This is an OFD file. Export it as PDF or .docx from an OFD reader.',
  },
  spreadsheet: {
    zh: '这是电子表格，不是报告正文。请提供报告的 .docx、.txt、.html 或 .pdf 文件。',
    en: 'This is a spreadsheet, not the text of a report. Give the report as .docx, .txt, .html or .pdf.',
  },
  slides: {
    zh: '这是演示文稿，不是报告正文。请提供报告的 .docx、.txt、.html 或 .pdf 文件。',
    en: 'This is a slide show, not the text of a report. Give the report as .docx, .txt, .html or .pdf.',
  },
  'pdf-scanned': {
    zh: '这份 PDF 只有图像、没有文字，可能是扫描件。请先做文字识别（OCR），或提供 .docx 原件。',
    en: 'This PDF holds images and no text; it is probably a scan. Run text recognition (OCR) first, or give the original .docx.',
  },
  'pdf-garbled': {
    zh: '这份 PDF 的字体没有文字编码，提取出来的是乱码。请提供 .docx 原件，或做文字识别（OCR）。',
    en: 'The fonts of this PDF carry no character codes, so its text comes out garbled. Give the original .docx, or run text recognition (OCR).',
  },
  'pdf-encrypted': {
    zh: '这份 PDF 设有打开密码，无法读取。请取消密码后重新导出。',
    en: 'This PDF is protected by a password. Remove the password and export it again.',
  },
  'pdf-broken': {
    zh: '这份 PDF 不完整或已损坏。请重新下载、复制或导出。',
    en: 'This PDF is incomplete or damaged. Download, copy or export it again.',
  },
  'html-broken': {
    zh: '网页的标签嵌套过深，无法读取。请在浏览器中打开，复制正文后粘贴。',
    en: 'The tags of this page are nested too deeply to read. Open it in a browser, copy the text and paste it.',
  },
  'no-text': {
    zh: '文件里没有文字，可能只有图片。请检查是否选错了文件；如是扫描图片，请先做文字识别（OCR）。',
    en: 'There is no text in the file, perhaps only pictures. Check that it is the right file; for scanned pictures run text recognition (OCR) first.',
  },
} satisfies Record<string, Bilingual>

export type InputCode = keyof typeof messages

export const inputCodes = Object.keys(messages) as InputCode[]

/** A file that cannot be read, and why. The only thing `decode` throws. */
export class InputError extends Error {
  override name = 'InputError'
  readonly code: InputCode
  readonly words: Bilingual

  constructor(code: InputCode, { cause, limit, line }: { cause?: unknown; limit?: number; line?: number } = {}) {
    const fill = (text: string) => text.replace('{limit}', String(limit)).replace('{line}', String(line))
    const words = { zh: fill(messages[code].zh), en: fill(messages[code].en) }
    super(words.en, { cause })
    this.code = code
    this.words = words
  }
}
