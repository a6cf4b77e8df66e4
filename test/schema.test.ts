import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { readReport } from '../src/report/read.ts'
import { readingSchema } from '../src/report/schema.ts'
import { reportTexts, root } from './shared.ts'

const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
formats.default(ajv)
const validate = ajv.compile(readingSchema)

test('the published schema is what gangmu schema prints, byte for byte (npm run schema writes it)', async () => {
  let printed = ''
  const write = (text: string) => {
    printed += text
  }
  await run(['schema'], { language: 'en', write, tell: write, watched: false })
  expect(readFileSync(join(root, 'docs/reading.schema.json'), 'utf8')).toBe(printed)
})

test.each(reportTexts())('the reading of $name is as the schema says', ({ text }) => {
  validate(JSON.parse(JSON.stringify(readReport(text))))
  expect(validate.errors).toBeNull()
})

test('a reading with a part missing, or with more than the schema says, is refused', () => {
  const reading = readReport('')
  const { findings, ...partial } = reading
  expect(findings).toEqual([])
  expect(validate(partial)).toBe(false)
  expect(validate({ ...reading, more: 1 })).toBe(false)
})
