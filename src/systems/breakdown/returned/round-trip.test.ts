import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Breakdown, Proposed, Row, RowFields } from '../breakdown.ts'
import { decide } from '../decide/decide.ts'
import { isRefused } from '../decide/refuse.ts'
import { foldAll } from '../fold.ts'
import { layouts } from '../layouts/shipped.ts'
import { writePaper } from '../papers/write-paper.ts'
import { recorded } from '../testing.ts'
import { commandsOf } from './commands-of.ts'
import { readReturned } from './read-returned.ts'
import { breakdown, cellAt, edited, layoutCalled, rowNumbered, rows, sheetOf } from './testing.ts'

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    '新建学校3所。',
    '3.5亿元',
    '12.',
    '=1+1',
    '+6.9%',
    '-',
    "'x",
    '（1）一',
    'a\r\nb',
    ' 空 ',
    '_x0041_',
    '★',
    '1.2.3',
  ),
)
const names = fc.array(words, { maxLength: 3 })
const owners = fc.record({ lead: fc.option(words), others: names })
const due = fc.option(fc.record({ text: words, date: fc.constant(null) }))
const proposed = fc.constantFrom<Proposed>({}, { owners: [] }, { leaders: [] }, { owners: [], leaders: [] })
const item = fc.record({
  id: fc.uuid(),
  text: words,
  owners,
  due,
  proposed: fc.constantFrom<Proposed>({}, { owners: [] }),
})
const fields: fc.Arbitrary<Partial<RowFields>> = fc.record({
  block: fc.constantFrom('targets' as const, 'work' as const, 'livelihood' as const),
  project: fc.oneof(words, fc.constantFrom('', '教育')),
  text: words,
  leaders: names,
  owners,
  due,
  items: fc.array(item, { maxLength: 3 }),
  proposed,
})
const anyRows = fc
  .array(fields, { minLength: 1, maxLength: 8 })
  .map((all): Row[] => all.map((one, n) => rowNumbered(n + 1, one)))

test('what goes out and comes back untouched changes nothing, whatever the rows are', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRows,
      fc.constantFrom(...layouts),
      fc.constantFrom('xlsx' as const, 'csv' as const),
      fc.constantFrom(null, '2019-01-25'),
      async (own, layout, kind, issued) => {
        const one: Breakdown = { ...breakdown, issued, layout: layout.id }
        const bytes = await writePaper(kind, { breakdown: one, rows: own, layout })
        const { changes, added, removed, moved, problems } = await readReturned(bytes, one, own)
        expect({ changes, added, removed, moved, problems }).toEqual({
          changes: [],
          added: [],
          removed: [],
          moved: [],
          problems: [],
        })
      },
    ),
    { numRuns: 100 },
  )
}, 60_000)

/** _x0041_ is how a workbook writes A. */
const edits = words.filter(one => !/_x[0-9a-f]{4}_/i.test(one) && one.trim() !== '')
const unit = fc.constantFrom('区教育局', '区人社局', '吴江高新区（盛泽镇）', '区发改委（物价局、统计局）')
const edit = fc.oneof(
  fc.record({
    layout: fc.constant('wujiang-2024'),
    head: fc.constant('重点工作目标任务'),
    says: edits,
    field: fc.constant('text'),
  }),
  fc.record({
    layout: fc.constant('wujiang-2024'),
    head: fc.constant('责任单位'),
    says: fc.tuple(unit, fc.array(unit, { maxLength: 3 })).map(([lead, others]) => [`★${lead}`, ...others].join('、')),
    field: fc.constant('owners'),
  }),
  fc.record({
    layout: fc.constant('zhonglou-2024'),
    head: fc.constantFrom('牵头单位', '配合单位'),
    says: unit,
    field: fc.constant('owners'),
  }),
)

test('an edited cell is exactly that change, wherever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(rows.length - 1), edit, async (at, { layout, head, says, field }) => {
      const row = rows[at] as Row
      let before = ''
      const bytes = await edited(await sheetOf('xlsx', rows, layoutCalled(layout)), sheet => {
        const cell = cellAt(sheet, row.id, head)
        before = String(cell.value ?? '')
        cell.value = head === '重点工作目标任务' ? `${at + 1}.${says}` : says
      })
      const { changes, added, removed, moved, problems } = await readReturned(bytes, breakdown, rows)
      expect({ added, removed, moved, problems }).toEqual({ added: [], removed: [], moved: [], problems: [] })
      const same =
        field === 'text' ? row.text === says.trim() : before.replace('（推定）', '') === says && !row.proposed.owners
      expect(changes.map(change => [change.row, change.item, change.field])).toEqual(
        same ? [] : [[row.id, null, field]],
      )
      const [change] = changes
      if (same) return
      if (field === 'text') expect(change?.fields.text).toBe(says.replaceAll('\r\n', '\n').trim())
      else if (change)
        expect(change.fields.owners?.[head === '配合单位' ? 'others' : 'lead']).toEqual(
          head === '配合单位' ? [says] : says.replace('★', '').replace(/、(?![^（]*）).*/, ''),
        )
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('accepted changes are one edit, after which the sheet and the breakdown agree', async () => {
  const [first, , third, fourth] = rows as [Row, Row, Row, Row]
  const bytes = await edited(await sheetOf('xlsx'), sheet => {
    cellAt(sheet, third.id, '项目').value = '教育事业'
    cellAt(sheet, third.id, '责任单位').value = '★区教育局、区财政局'
    cellAt(sheet, third.id, '牵头领导').value = '副区长'
    cellAt(sheet, first.id, '重点工作目标任务').value = '1.地区生产总值增长7%。'
    cellAt(sheet, `${fourth.id}/${fourth.items[0]?.id}`, '责任单位').value = '★区住建局'
  })
  const returned = await readReturned(bytes, breakdown, rows)
  const commands = commandsOf(returned, rows, () => 'unused')
  expect(commands.map(command => command.do)).toEqual(['edit'])
  const decided = decide(commands[0] as (typeof commands)[number], { breakdown, rows }, breakdown.id)
  if (isRefused(decided)) throw new Error(decided.words.en)
  const after = foldAll({ breakdown, rows }, recorded(decided)).rows
  const row = (id: string) => after.find(one => one.id === id)
  expect(row(third.id)).toMatchObject({
    project: '教育事业',
    owners: { lead: '区教育局', others: ['区财政局'] },
    leaders: ['副区长'],
    proposed: {},
  })
  expect(row(fourth.id)?.items.map(part => part.owners.lead)).toEqual(['区住建局', '区交通局'])
  expect(row(first.id)?.text).toBe('地区生产总值增长7%。')
  expect((await readReturned(bytes, breakdown, after)).changes).toEqual([])
})

test('new, moved and removed rows are commands of their own, which are carried out in turn', async () => {
  const [first, second, third] = rows as [Row, Row, Row]
  const place = { sheet: '', row: 1, column: null }
  const { project, block, source, leaders, owners: units, due: by, items, proposed: by2 } = third
  const base = { project, block, source, leaders, owners: units, due: by, items, proposed: by2 }
  const accepted = {
    added: ['甲', '乙'].map(text => ({ place, after: first.id, fields: { ...base, text } })),
    removed: [{ row: second.id, item: null, number: '2', version: 1, text: '', conflict: false }],
    moved: [{ row: third.id, number: '3', version: 1, after: null, place }],
  }
  let n = 0
  let held = { breakdown, rows } as Parameters<typeof decide>[1]
  for (const command of commandsOf(accepted, rows, () => `new-${++n}`)) {
    const decided = decide(command, held, breakdown.id)
    if (isRefused(decided)) throw new Error(decided.words.en)
    held = foldAll(held, recorded(decided))
  }
  const standing = held.rows.filter(row => !row.removed).sort((a, b) => (a.position < b.position ? -1 : 1))
  expect(standing.slice(0, 4).map(row => row.text)).toEqual([third.text, first.text, '甲', '乙'])
})
