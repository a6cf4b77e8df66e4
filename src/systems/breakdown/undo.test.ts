import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from './commands.ts'
import { isRefused } from './decide/refuse.ts'
import { foldAll } from './fold.ts'
import { desk, nothing } from './testing.ts'
import { undo } from './undo.ts'

type Desk = ReturnType<typeof desk>

const takeBack = (d: Desk, acts: Desk['ledger']) => {
  const said = undo(acts, subject => d.ledger.filter(action => action.subject === subject), d.held())
  return isRefused(said) ? said.refused : d.keep(said)
}

/** What a person sees of the rows: all but versions and keys. */
const shown = (d: Desk) => d.order().map(id => ({ ...d.row(id), version: 0 }))

const step = fc.record({
  do: fc.constantFrom('edit', 'split', 'merge', 'move', 'remove', 'restore', 'add', 'issue'),
  a: fc.nat(20),
  b: fc.nat(20),
})

/** A command that may be carried out, or refused; each is decided on the state at hand. */
function commandOf(d: Desk, { do: what, a, b }: { do: string; a: number; b: number }, id: string): Command | null {
  const order = d.order()
  const one = order[a % order.length]
  const other = order[b % order.length]
  if (!one || !other) return null
  const [seen] = d.seen(one)
  if (!seen) return null
  switch (what) {
    case 'edit':
      return { do: 'edit', rows: [{ ...seen, fields: { text: `改${a}。`, leaders: [`副区长${b}`] } }] }
    case 'split':
      return { do: 'split', seen, at: [1], ids: [id] }
    case 'merge':
      return { do: 'merge', seen: d.seen(...new Set([one, other])), as: b % 2 ? 'words' : 'items' }
    case 'move':
      return { do: 'move', seen: [seen], after: other }
    case 'remove':
      return { do: 'remove', seen: [seen] }
    case 'restore': {
      const gone = d.held().rows.find(row => row.removed)
      return gone ? { do: 'restore', seen: d.seen(gone.id) } : null
    }
    case 'add': {
      const { id: _id, breakdown, version, number, removed, position, ...fields } = d.row(one)
      return { do: 'add', id, after: other, fields }
    }
    default:
      return b === 0
        ? { do: 'issue', version: d.held().breakdown?.version ?? 0, on: '2019-01-25', seen: d.seen(...order) }
        : null
  }
}

test('whatever was done, undoing it shows what was there; undoing the undo, what was done', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), steps => {
      const d = desk(['a', 'b', 'c', 'd'])
      steps.forEach((one, n) => {
        const command = commandOf(d, one, `n${n}`)
        if (!command) return
        const before = shown(d)
        const acts = d.run(command)
        if (typeof acts === 'string' || command.do === 'issue') return
        const after = shown(d)
        const undone = takeBack(d, acts)
        if (typeof undone === 'string') throw new Error(undone)
        expect(shown(d)).toEqual(before)
        const redone = takeBack(d, undone)
        if (typeof redone === 'string') throw new Error(redone)
        expect(shown(d)).toEqual(after)
      })
    }),
  )
})

test('numbers are never given twice and never change; the ledger gives the state; versions count up', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), steps => {
      const d = desk(['a', 'b', 'c', 'd'])
      const given = new Map<string, string>()
      steps.forEach((one, n) => {
        const command = commandOf(d, one, `n${n}`)
        if (command) d.run(command)
        for (const { id, number } of d.held().rows) {
          if (given.has(id)) expect(number).toBe(given.get(id))
          if (number) given.set(id, number)
        }
        expect(new Set(given.values()).size).toBe(given.size)
      })
      expect(foldAll(nothing, d.ledger)).toEqual(d.held())
      for (const { id, version } of d.held().rows) {
        expect(d.ledger.filter(action => action.subject === id).map(action => action.version)).toEqual(
          Array.from({ length: version }, (_, n) => n + 1),
        )
      }
    }),
  )
})

test('several steps on one row are taken back one after the other, and done again', () => {
  const d = desk(['a'])
  const edit = (text: string) => {
    const acts = d.run({ do: 'edit', rows: [{ row: 'a', version: d.row('a').version, fields: { text } }] })
    return typeof acts === 'string' ? [] : acts
  }
  const [first, second] = [edit('甲。'), edit('乙。')]
  const back = takeBack(d, second)
  expect(d.row('a').text).toBe('甲。')
  takeBack(d, first)
  expect(d.row('a').text).toBe('任务a。')
  expect(typeof back !== 'string' && takeBack(d, back), 'what was taken back since cannot be done again').toBe(
    'moved_on',
  )
})

test('rows that the issue passed by come back with numbers of their own', () => {
  const d = desk(['a', 'b', 'c'])
  const acts = d.run({ do: 'remove', seen: d.seen('a', 'c') })
  d.run({ do: 'issue', version: 1, on: '2019-01-25', seen: d.seen('b') })
  if (typeof acts !== 'string') takeBack(d, acts)
  expect(d.order().map(id => d.row(id).number)).toEqual(['1-1', '1', '1-2'])
})

describe('refused', () => {
  test('where somebody has changed the row since', () => {
    const d = desk(['a'])
    const acts = d.run({ do: 'edit', rows: [{ row: 'a', version: 1, fields: { text: '甲' } }] })
    d.run({ do: 'edit', rows: [{ row: 'a', version: 2, fields: { text: '乙' } }] })
    expect(typeof acts !== 'string' && takeBack(d, acts)).toBe('moved_on')
  })
  test('what was issued stays issued', () => {
    const d = desk(['a'])
    const acts = d.run({ do: 'issue', version: 1, on: '2019-01-25', seen: d.seen('a') })
    expect(typeof acts !== 'string' && takeBack(d, acts)).toBe('not_undoable')
  })
})
