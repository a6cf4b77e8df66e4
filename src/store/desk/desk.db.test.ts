import { beforeAll, describe, expect, test } from 'vitest'
import type { Refusal } from '../../kernel/action/action.ts'
import { type Club, clubDesk, clubMigrations, play, uuid } from '../club.ts'
import type { Store } from '../store.ts'
import { storeOn, testStore } from '../testing.ts'
import type { Outcome } from './order.ts'

const d = 990001
let store: Awaited<ReturnType<typeof testStore>>
beforeAll(async () => {
  store = await testStore([clubMigrations])
})

const answer = (outcome: Outcome<Club, Refusal>) => {
  if ('refused' in outcome) throw new Error(outcome.refused.refused)
  return outcome.answer
}

const ledger = (of: Store, district = d) =>
  of.sessions.query<{ id: string; seq: number; subject: string; version: number; at: string }>(district, {
    text: 'select id, seq, subject, version, at from action where district = $1 order by seq',
    values: [district],
  })

describe('many at once', () => {
  test('places have no gaps, versions count up, time does not go back, and nothing acknowledged is missing', async () => {
    const district = 990002
    const club = uuid()
    const courts = [uuid(), uuid(), uuid()]
    // Two processes, as it were, each with its own idea of what is there.
    const desks = [clubDesk(store), clubDesk(storeOn(store.address))]
    const plays = Array.from({ length: 20 }, (_, client) =>
      Array.from({ length: 15 }, async (_, n) => {
        const desk = desks[client % 2] as ReturnType<typeof clubDesk>
        return answer(
          await desk.carryOut(district, club, play(club, courts[(client + n) % 3] as string, `${client}-${n}`)),
        )
      }),
    )
    const answers = await Promise.all(plays.flat())
    const rows = await ledger(store, district)
    expect(rows.map(row => row.seq)).toEqual(Array.from({ length: 300 }, (_, n) => n + 1))
    expect(rows.map(row => row.at)).toEqual(rows.map(row => row.at).sort())
    for (const court of courts) {
      const versions = rows.filter(row => row.subject === court).map(row => row.version)
      expect(versions).toEqual(versions.map((_, n) => n + 1))
    }
    const told = answers.flatMap(({ actions }) => actions).sort((a, b) => a.seq - b.seq)
    expect(told).toEqual(rows)
    const kept = await store.sessions.query<{ players: string[] }>(district, { text: 'select players from court' })
    expect(kept.flatMap(court => court.players)).toHaveLength(300)
  })
})

describe('the same id', () => {
  test('at once, from two processes: one action, one answer', async () => {
    const [club, court, order] = [uuid(), uuid(), play(uuid(), uuid(), '甲')]
    const same = play(club, court, '甲', { id: order.id })
    const desks = [clubDesk(store), clubDesk(storeOn(store.address)), clubDesk(store)]
    const answers = await Promise.all(
      [...desks, ...desks].map(async desk => answer(await desk.carryOut(d, club, same))),
    )
    expect(new Set(answers.map(each => JSON.stringify(each))).size).toBe(1)
    expect((await ledger(store)).filter(row => row.subject === court)).toHaveLength(1)
  })

  test('later, when it would be refused as stale: the first answer', async () => {
    const [club, court] = [uuid(), uuid()]
    const desk = clubDesk(store)
    const order = play(club, court, '甲', { seen: 0 })
    const first = answer(await desk.carryOut(d, club, order))
    await desk.carryOut(d, club, play(club, court, '乙'))
    expect(answer(await desk.carryOut(d, club, order))).toEqual(first)
    expect(answer(await clubDesk(store).carryOut(d, club, order))).toEqual(first)
  })

  test('for another request, or by another actor: refused', async () => {
    const [club, court] = [uuid(), uuid()]
    const desk = clubDesk(store)
    const order = play(club, court, '甲')
    await desk.carryOut(d, club, order)
    const other = play(club, court, '乙', { id: order.id })
    await expect(desk.carryOut(d, club, other)).rejects.toMatchObject({ status: 409, code: 'action_id_reused' })
    await expect(desk.carryOut(d, club, { ...order, actor: 'else' })).rejects.toMatchObject({
      code: 'action_id_reused',
    })
    await expect(desk.carryOut(d, uuid(), other)).rejects.toMatchObject({ code: 'action_id_reused' })
  })
})

describe('refused', () => {
  test('who has seen an older state, also where another process changed it', async () => {
    const [club, court] = [uuid(), uuid()]
    const [here, there] = [clubDesk(store), clubDesk(storeOn(store.address))]
    await here.carryOut(d, club, play(club, court, '甲'))
    await there.carryOut(d, club, play(club, court, '乙', { seen: 1 }))
    expect(await here.carryOut(d, club, play(club, court, '丙', { seen: 1 }))).toMatchObject({
      refused: { refused: 'stale' },
      held: [{ version: 2, players: ['甲', '乙'] }],
    })
    expect(answer(await here.carryOut(d, club, play(club, court, '丙', { seen: 2 }))).actions[0]?.version).toBe(3)
    // What the other process does not know yet is no reason to refuse.
    expect(answer(await there.carryOut(d, club, play(club, court, '丁', { seen: 3 }))).actions[0]?.version).toBe(4)
  })

  test('one of several that wait together, and only that one', async () => {
    const [club, court] = [uuid(), uuid()]
    const desk = clubDesk(store)
    const seen = [0, 0, 1, 1, 2]
    const outcomes = await Promise.all(seen.map(seen => desk.carryOut(d, club, play(club, court, `${seen}`, { seen }))))
    expect(outcomes.map(outcome => 'answer' in outcome)).toEqual([true, false, true, false, true])
    expect((await ledger(store)).filter(row => row.subject === court).map(row => row.version)).toEqual([1, 2, 3])
  })

  test('a new subject whose id is in use elsewhere', async () => {
    const [club, court] = [uuid(), uuid()]
    const desk = clubDesk(store)
    await desk.carryOut(d, club, play(club, court, '甲'))
    const elsewhere = uuid()
    await expect(desk.carryOut(d, elsewhere, play(elsewhere, court, '乙'))).rejects.toMatchObject({ code: 'exists' })
    expect((await ledger(store)).filter(row => row.subject === court)).toHaveLength(1)
  })

  test('an order that cannot be decided fails alone', async () => {
    const [club, court] = [uuid(), uuid()]
    const desk = clubDesk(store)
    const broken = {
      ...play(club, court, '甲'),
      decide: () => {
        throw new Error('broken')
      },
    }
    const [first, failed, last] = await Promise.allSettled([
      desk.carryOut(d, club, play(club, court, '甲')),
      desk.carryOut(d, club, broken),
      desk.carryOut(d, club, play(club, court, '乙')),
    ])
    expect([first.status, failed.status, last.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})
