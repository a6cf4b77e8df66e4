/** What the page of the account is to say of the two samples: read and compared as the page does it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { accountFor } from '../../src/report/account/account-for.ts'
import { readReport } from '../../src/report/read.ts'
import { standingOf } from '../../src/systems/account/standing.ts'
import { tallyOf } from '../../src/systems/account/tally.ts'
import { root } from '../shared.ts'

async function read(year: number) {
  const text = await readFile(join(root, `samples/qingzhu-${year}.txt`), 'utf8')
  return { text, reading: readReport(text) }
}

export async function expectedAccount() {
  const [last, now] = [await read(2018), await read(2019)]
  const { items } = accountFor(last, now)
  const numbered = items.map((item, at) => ({
    number: at + 1,
    item,
    standing: standingOf(item),
    promise: last.text.slice(item.promise.start, item.promise.end),
    outcome: item.outcome && now.text.slice(item.outcome.start, item.outcome.end),
  }))
  return { last, now, items: numbered, tally: tallyOf(items) }
}
