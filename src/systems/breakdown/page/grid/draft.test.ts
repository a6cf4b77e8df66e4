import { expect, test } from 'vitest'
import { rowOf } from '../../testing.ts'
import { begin, choose, chosenFields, type Draft, dropLast } from './draft.ts'
import type { RowLine } from './lines.ts'

const row = {
  ...rowOf('a', { owners: { lead: '甲', others: ['乙'] }, leaders: ['区长'] }),
  position: 'a',
  breakdown: 'b',
  version: 1,
  number: null,
  removed: false,
}
const line: RowLine = { kind: 'row', key: 'a', table: 0, row, item: null, cells: [] }
const edit = (shows: Draft['shows'], options = {}): Draft => {
  const draft = begin(line, 0, shows, options)
  if (!draft) throw new Error('cannot be edited')
  return draft
}

test('words begin as they are, or as what was typed over them', () => {
  expect(edit('text').words).toBe('任务a。')
  expect(edit('text', { typed: '新' }).words).toBe('新')
  expect(begin(line, 0, 'target')).toBeNull()
})

test('the first unit leads; a star, or the wish for another lead, puts the old one behind it', () => {
  expect(choose(edit('owners'), '丙').chosen).toEqual({ lead: '甲', others: ['乙', '丙'] })
  expect(choose(edit('owners'), '*丙').chosen).toEqual({ lead: '丙', others: ['甲', '乙'] })
  expect(choose(edit('owners', { leadOnly: true }), '乙').chosen).toEqual({ lead: '乙', others: ['甲'] })
  const none = dropLast(dropLast(edit('owners')))
  expect(none.chosen).toEqual({ lead: null, others: [] })
  expect(choose(none, '丙').chosen).toEqual({ lead: '丙', others: [] })
  expect(choose(edit('owners'), '甲').chosen).toEqual({ lead: '甲', others: ['乙'] })
})

test('columns of the lead alone and of the others alone leave the rest as it is', () => {
  expect(chosenFields(choose(edit('lead'), '丙'), line)).toEqual({ owners: { lead: '丙', others: ['乙'] } })
  expect(chosenFields(choose(edit('others'), '丙'), line)).toEqual({ owners: { lead: '甲', others: ['乙', '丙'] } })
  expect(chosenFields(choose(edit('leaders'), '副区长'), line)).toEqual({ leaders: ['区长', '副区长'] })
})
