import { expect, test } from 'vitest'
import { fixture } from './fixtures/files.ts'
import { text } from './fixtures/report.ts'
import { readPdf } from './pdf.ts'

test('a report in the usual form reads as it was written: whole paragraphs, no page numbers', async () => {
  expect(await readPdf(fixture('report.pdf'))).toBe(text)
})

test('the bytes may come as a Buffer, as files give them', async () => {
  expect(await readPdf(Buffer.from(fixture('report.pdf')))).toBe(text)
})
