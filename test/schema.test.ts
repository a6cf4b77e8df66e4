import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { readReport } from '../src/report/read.ts'
import { readingSchema } from '../src/report/schema.ts'
import { reportTexts } from './shared.ts'

const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
formats.default(ajv)
const validate = ajv.compile(readingSchema)

test('the published schema is the one the program has (npm run schema writes it)', () => {
  const published = JSON.parse(readFileSync(new URL('../docs/reading.schema.json', import.meta.url), 'utf8'))
  expect(published).toEqual(readingSchema)
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
