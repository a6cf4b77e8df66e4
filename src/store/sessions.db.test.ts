import { beforeAll, describe, expect, test } from 'vitest'
import { clubDesk, clubMigrations, play, uuid } from './club.ts'
import { testStore } from './testing.ts'

let store: Awaited<ReturnType<typeof testStore>>
beforeAll(async () => {
  store = await testStore([clubMigrations])
})

const first = async (statement: string, values: unknown[] = []) =>
  (await store.sessions.query<Record<string, unknown>>(990001, { text: statement, values }))[0]

test('dates stay strings, instants are UTC with milliseconds, sums are exact, counts are numbers', async () => {
  expect(
    await first(`select date '2019-01-25' as day, timestamptz '2019-01-25 00:00:00.5+08' as at, timestamptz '1999-12-31 23:59:59+00' as full,
      0.1::numeric + 0.2 as sum, count(*) as n, null::date as none`),
  ).toEqual({
    day: '2019-01-25',
    at: '2019-01-24T16:00:00.500Z',
    full: '1999-12-31T23:59:59.000Z',
    sum: '0.3',
    n: 1,
    none: null,
  })
})

describe('districts on the same connections', () => {
  test('however their questions mix, each sees its own', async () => {
    const districts = [990011, 990012, 990013]
    for (const [n, district] of districts.entries()) {
      const club = uuid()
      for (let i = 0; i <= n; i++) await clubDesk(store).carryOut(district, club, play(club, uuid(), '甲'))
    }
    const counts = await Promise.all(
      Array.from({ length: 90 }, async (_, n) => {
        const district = districts[n % 3] as number
        const [row] = await store.sessions.query<{ n: number }>(district, {
          name: 'count',
          text: 'select count(*) as n from action',
        })
        return [district, row?.n]
      }),
    )
    expect(counts).toEqual(counts.map(([district]) => [district, (district as number) - 990010]))
  })

  test('a statement that fails leaves the connection as good as it was', async () => {
    const failing = Array.from({ length: 20 }, () =>
      store.sessions.query(990011, { text: 'select 1 / 0' }).catch(error => error.code),
    )
    expect(new Set(await Promise.all(failing))).toEqual(new Set(['22012']))
    const [row] = await store.sessions.query<{ n: number }>(990012, { text: 'select count(*) as n from action' })
    expect(row?.n).toBe(2)
  })
})
