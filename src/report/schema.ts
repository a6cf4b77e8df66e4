/**
 * The JSON Schema (2020-12) of a reading: `gangmu schema` and docs/reading.schema.json.
 * Says in data what reading.ts says in types; a test holds the two together.
 */

type Schema = Record<string, unknown>

const text = { type: 'string' }
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const oneOf = (...words: string[]): Schema => ({ enum: words })
const listOf = (name: string): Schema => ({ type: 'array', items: { $ref: `#/$defs/${name}` } })
const date = { type: 'string', format: 'date' }
const offset = { type: 'integer', minimum: 0 }

/** An object that has exactly these members. */
const exactly = (description: string, properties: Record<string, Schema>): Schema => ({
  description,
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** The same, with a place in the text: UTF-16 code units, `end` not included. */
const spanned = (description: string, properties: Record<string, Schema>): Schema =>
  exactly(description, { start: offset, end: offset, ...properties })

const comparator = oneOf('=', '>', '>=', '<', '<=', '~')
const bilingual = exactly('Words in both languages of the program.', { zh: text, en: text })

export const readingSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:gangmu:reading',
  title: 'Reading',
  ...exactly('A government work report (政府工作报告), read.', {
    title: orNull(text),
    place: { description: 'The government that reports.', ...orNull(text) },
    year: { description: 'The year the report is given in.', ...orNull({ type: 'integer' }) },
    delivered: { description: 'The day of the speech.', ...orNull(date) },
    speaker: orNull(text),
    sections: listOf('section'),
    sentences: listOf('sentence'),
    figures: listOf('figure'),
    commitments: listOf('commitment'),
    findings: listOf('finding'),
  }),
  $defs: {
    section: spanned('A stretch under one heading; sections nest, the innermost tells the part.', {
      level: { type: 'integer', minimum: 1 },
      heading: orNull(text),
      role: oneOf('opening', 'review', 'problems', 'plan', 'closing'),
    }),
    sentence: spanned('A sentence and what it does.', { kind: oneOf('result', 'commitment', 'problem', 'context') }),
    figure: spanned('A number that measures something.', {
      value: { description: 'In the base unit: 1930亿元 is 193000000000.', type: 'number' },
      unit: text,
      comparator,
      role: oneOf('level', 'growth', 'delta', 'rank', 'target'),
      indicator: { description: "What is measured, in the text's words.", ...text },
      status: oneOf('预计', '快报', '核定', 'unsaid'),
      basis: { description: 'The measuring basis that the text names (口径).', ...orNull(text) },
      asOf: { description: 'The day or period that the text names.', ...orNull(text) },
    }),
    commitment: spanned('The smallest clause that an office would list as one task.', {
      section: { description: 'Index into sections.', ...orNull(offset) },
      strength: {
        description: 'How binding the wording is, from 确保 to 推进.',
        ...oneOf('ensure', 'commit', 'strive', 'advance'),
      },
      targets: listOf('target'),
      due: orNull({ $ref: '#/$defs/due' }),
    }),
    target: spanned('What a commitment is to reach: a value, or a reference in words.', {
      indicator: text,
      comparator,
      value: orNull({ type: 'number' }),
      unit: orNull(text),
      reference: { description: 'What it is measured against where there is no number.', ...orNull(text) },
    }),
    due: spanned('By when: as the text says it, and the last day it can mean.', { text, date: orNull(date) }),
    finding: spanned('Something that does not add up.', {
      code: { type: 'string', pattern: '^GM\\d{3}$' },
      severity: oneOf('error', 'warning', 'note'),
      message: bilingual,
      related: listOf('related'),
    }),
    related: spanned('Another place that belongs to a finding.', { report: oneOf('this', 'last'), message: bilingual }),
  },
} as const satisfies Schema
