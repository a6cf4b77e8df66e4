import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Command } from '../../commands.ts'
import { rowOf } from '../../testing.ts'
import { edit, memory, Office, openDesk, settled, textOf } from './testing.ts'

test('an edit shows at once, and is recorded soon', async () => {
  const office = new Office(['a', 'b'])
  const desk = await openDesk(office)
  edit(desk, 'a', '甲。')
  expect(textOf(desk.current().held, 'a')).toBe('甲。')
  expect(desk.current().waiting).toBe(1)
  await settled(desk)
  expect(textOf(office.held, 'a')).toBe('甲。')
  expect(desk.current()).toMatchObject({ waiting: 0, away: false, held: office.held })
  expect(office.asked, 'the answer says all that is new').toBe(0)
})

test('undo and redo show at once, are steps of their own, and rest on the same rules', async () => {
  const office = new Office(['a', 'b'])
  const desk = await openDesk(office)
  const version = (id: string) => desk.current().held.rows.find(row => row.id === id)?.version ?? 0
  desk.run({ do: 'split', seen: { row: 'a', version: 1 }, at: [1], ids: ['c'] })
  desk.run({
    do: 'merge',
    seen: [
      { row: 'a', version: version('a') },
      { row: 'b', version: 1 },
    ],
    as: 'words',
  })
  const done = desk.current().held
  desk.undo()
  expect(textOf(desk.current().held, 'a')).toBe('任')
  desk.undo()
  expect(textOf(desk.current().held, 'a')).toBe('任务a。')
  expect(desk.current().held.rows.find(row => row.id === 'c')?.removed).toBe(true)
  expect(desk.current().canUndo).toBe(false)
  desk.redo()
  desk.redo()
  expect(desk.current().canRedo).toBe(false)
  const plain = (rows: typeof done.rows) => rows.map(row => ({ ...row, version: 0 }))
  expect(plain(desk.current().held.rows)).toEqual(plain(done.rows))
  await settled(desk)
  expect(office.held).toEqual(desk.current().held)
  expect(desk.current().refused).toEqual([])
})

test('while the server is away one works on; afterwards all is there, once', async () => {
  const office = new Office(['a', 'b'])
  const desk = await openDesk(office)
  office.state = 'away'
  edit(desk, 'a', '甲。')
  edit(desk, 'a', '甲甲。')
  edit(desk, 'b', '乙。')
  await expect.poll(() => desk.current().away).toBe(true)
  expect(desk.current().waiting).toBe(3)
  office.state = 'there'
  await settled(desk)
  expect(desk.current().away).toBe(false)
  expect([textOf(office.held, 'a'), textOf(office.held, 'b')]).toEqual(['甲甲。', '乙。'])
  expect(office.ledger.length).toBe(3 + 3)
})

test('an answer that is lost on the way is asked for again, and nothing is done twice', async () => {
  const office = new Office(['a'])
  const desk = await openDesk(office)
  office.state = 'deaf'
  edit(desk, 'a', '甲。')
  await expect.poll(() => desk.current().away).toBe(true)
  office.state = 'there'
  await settled(desk)
  expect(office.ledger.length).toBe(2 + 1)
  expect(desk.current().refused).toEqual([])
})

test('a page that is killed leaves its steps to the next one', async () => {
  const office = new Office(['a'])
  const kept = memory()
  const first = await openDesk(office, kept)
  office.state = 'away'
  edit(first, 'a', '甲。')
  edit(first, 'a', '甲甲。')
  await expect.poll(() => kept.steps.size).toBe(2)
  first.close()
  const second = await openDesk(office, kept)
  expect(textOf(second.current().held, 'a')).toBe('甲甲。')
  office.state = 'there'
  await settled(second)
  expect(textOf(office.held, 'a')).toBe('甲甲。')
  await expect.poll(() => kept.steps.size).toBe(0)
})

test('a stale step is set aside with all that rests on it; mine can be done again on theirs', async () => {
  const office = new Office(['a', 'b'])
  const desk = await openDesk(office)
  office.does({ do: 'edit', rows: [{ row: 'a', version: 1, fields: { text: '别人。' } }] })
  edit(desk, 'a', '我。')
  edit(desk, 'a', '我我。')
  edit(desk, 'b', '乙。')
  await settled(desk)
  const { refused, held, fresh } = desk.current()
  expect(textOf(held, 'a')).toBe('别人。')
  expect(textOf(office.held, 'a')).toBe('别人。')
  expect(textOf(office.held, 'b')).toBe('乙。')
  expect(refused.map(({ rejection }) => rejection.code)).toEqual(['stale', 'stale'])
  expect([...fresh]).toEqual(['a'])

  const version = held.rows.find(row => row.id === 'a')?.version ?? 0
  desk.settle(refused[0]?.step.id ?? '', null)
  desk.settle(refused[1]?.step.id ?? '', { do: 'edit', rows: [{ row: 'a', version, fields: { text: '我我。' } }] })
  await settled(desk)
  expect(textOf(office.held, 'a')).toBe('我我。')
  expect(desk.current().refused).toEqual([])
})

test('what a killed page left behind, and somebody has overtaken, is still shown with its row', async () => {
  const office = new Office(['a'])
  const kept = memory()
  const first = await openDesk(office, kept)
  office.state = 'away'
  edit(first, 'a', '我。')
  await expect.poll(() => kept.steps.size).toBe(1)
  first.close()
  office.state = 'there'
  office.does({ do: 'edit', rows: [{ row: 'a', version: 1, fields: { text: '别人。' } }] })
  const second = await openDesk(office, kept)
  await settled(second)
  const { refused } = second.current()
  expect(refused.map(({ step, before }) => [step.kind, before.map(({ id }) => id)])).toEqual([['command', ['a']]])
  expect(kept.steps.size, 'it is kept until somebody has looked at it').toBe(1)
  second.settle(refused[0]?.step.id ?? '', null)
  await expect.poll(() => kept.steps.size).toBe(0)
})

test('others’ changes come in under what is being done', async () => {
  const office = new Office(['a', 'b'])
  const desk = await openDesk(office)
  office.does({ do: 'edit', rows: [{ row: 'b', version: 1, fields: { text: '别人。' } }] })
  desk.hear(office.ledger.length)
  await expect.poll(() => textOf(desk.current().held, 'b')).toBe('别人。')
  expect([...desk.current().fresh]).toEqual(['b'])
  await expect.poll(() => desk.current().fresh.size).toBe(0)
})

test('what was asked before a step was recorded does not know of it: the step stays in sight', async () => {
  const office = new Office(['a', 'b'])
  const desk = await openDesk(office)
  const ask = office.actions.bind(office)
  let release = () => {}
  office.actions = async after => {
    const said = await ask(after)
    office.actions = ask
    await new Promise<void>(done => (release = done))
    return said
  }
  office.does({ do: 'edit', rows: [{ row: 'b', version: 1, fields: { text: '乙。' } }] })
  desk.hear(office.ledger.length)
  await new Promise(done => setTimeout(done, 5))
  edit(desk, 'a', '甲。')
  await new Promise(done => setTimeout(done, 5))
  release()
  await settled(desk)
  expect(desk.current().held).toEqual(office.held)
})

test('a ledger that comes in portions is read to its end', async () => {
  const office = new Office(['a', 'b'])
  const desk = await openDesk(office)
  for (const text of ['甲。', '乙。', '丙。', '丁。'])
    office.does({ do: 'edit', rows: [{ row: 'a', version: office.held.rows[0]?.version ?? 0, fields: { text } }] })
  office.actions = async after => ({ actions: office.ledger.filter(({ seq }) => seq === after + 1), upto: after + 1 })
  desk.hear(office.ledger.length)
  await expect.poll(() => textOf(desk.current().held, 'a')).toBe('丁。')
})

test('whoever does what, and however the line breaks: at rest both see the ledger, and no step was lost or doubled', async () => {
  const act = fc.record({
    who: fc.constantFrom('me', 'other'),
    row: fc.constantFrom('a', 'b', 'c'),
    what: fc.constantFrom('edit', 'edit', 'remove', 'undo', 'redo', 'add'),
    line: fc.constantFrom('there', 'there', 'away', 'deaf'),
    pause: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async acts => {
      const office = new Office(['a', 'b', 'c'])
      const desk = await openDesk(office)
      const steps: string[] = []
      for (const [n, { who, row: id, what, line, pause }] of acts.entries()) {
        office.state = line as Office['state']
        const rows = who === 'me' ? desk.current().held.rows : office.held.rows
        const row = rows.find(one => one.id === id)
        if (!row || row.removed) continue
        const seen = { row: id, version: row.version }
        const command: Command =
          what === 'remove'
            ? { do: 'remove', seen: [seen] }
            : what === 'add'
              ? { do: 'add', id: `n${n}`, after: id, fields: rowOf('', { text: `新${n}` }) }
              : { do: 'edit', rows: [{ ...seen, fields: { text: `改${n}` } }] }
        if (who === 'other') office.does(command)
        else if (what === 'undo' || what === 'redo') desk[what]()
        else if (desk.run(command) === null && command.do === 'edit') steps.push(`改${n}`)
        if (pause) await new Promise(done => setTimeout(done, 2))
      }
      office.state = 'there'
      desk.retry()
      await settled(desk)
      desk.hear(office.ledger.length)
      await expect.poll(() => desk.current().held).toEqual(office.held)
      // Every edit of mine is in the ledger once, or is shown to me as refused, or was taken back before it was known to fail.
      const written = office.ledger.flatMap(act => (act.kind === 'row.set' ? (act.body.fields.text ?? []) : []))
      const shown = JSON.stringify(desk.current().refused)
      for (const text of steps) {
        const undone = acts.some(({ what, who }) => who === 'me' && what === 'undo')
        expect(written.includes(text) || shown.includes(text) || undone, text).toBe(true)
        expect(written.filter(other => other === text).length <= 1 || undone, text).toBe(true)
      }
      const versions = office.ledger.map(({ subject, version }) => `${subject} ${version}`)
      expect(new Set(versions).size).toBe(versions.length)
      desk.close()
    }),
    { numRuns: 60 },
  )
})
