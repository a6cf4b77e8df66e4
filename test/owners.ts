/** Scores proposed owners against the labels' guess for the 2019 report, on the halves of test/scores.ts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../src/report/fold.ts'
import { ownerProposer } from '../src/report/owners/propose.ts'
import { readReport } from '../src/report/read.ts'
import type { Reading } from '../src/report/reading.ts'
import { headingsOf, nearestFirst } from '../src/report/statements/headings.ts'
import { loadDuties } from '../src/server/districts.ts'
import type { Half } from './scores.ts'
import { shared } from './shared.ts'

/** The labels name units as they were after the reform. */
const asOf = '2019-06-30'

export interface OwnerScore {
  tasks: number
  /** Share whose lead is right, and whose lead is among our first three. */
  lead: number
  firstThree: number
  /** Of the other units: which share of ours the label has, and which share of the label's we have. */
  othersP: number
  othersR: number
}

interface Label {
  id: string
  commitments: { text: string; owner?: string[] }[]
}

/** Measured on the labels' own tasks, so that how clauses are cut has no say. */
export async function scoreOwners(half: Half): Promise<{ score: OwnerScore; misses: string[] }> {
  const text = readFileSync(join(shared, 'reports/wujiang-2019.txt'), 'utf8').replace(/^\uFEFF/, '')
  const reading = readReport(text)
  const over = headingsAt(text, reading)
  const propose = ownerProposer(await loadDuties('wujiang'), asOf)
  const labels = JSON.parse(readFileSync(join(shared, 'gold/wujiang-2019.labels.json'), 'utf8')) as Label[]
  const misses: string[] = []
  let [tasks, lead, three, common, ours, theirs] = [0, 0, 0, 0, 0, 0]
  for (const { id, commitments } of labels.filter((_, at) => at % 2 === (half === 'build' ? 0 : 1))) {
    for (const { text: task, owner } of commitments) {
      if (!owner) continue
      tasks++
      const headings = over(text.indexOf(task, Number(id.split('@')[1])))
      const proposal = propose({ text: task, headings })
      const said = [...(proposal.lead === null ? [] : [proposal.lead]), ...proposal.others].map(organ)
      const [first, ...others] = owner.map(organ)
      if (said[0] === first) lead++
      else
        misses.push(`  owner ${first}, not ${proposal.reasons.map(r => `${r.unit}(${r.words})`).join('、')}: ${task}`)
      if (said.slice(0, 3).includes(first as string)) three++
      common += others.filter(unit => said.slice(1).includes(unit)).length
      ours += said.length - 1
      theirs += others.length
    }
  }
  const share = (n: number, of: number) => Math.round((1000 * n) / of) / 1000
  const score = {
    tasks,
    lead: share(lead, tasks),
    firstThree: share(three, tasks),
    othersP: share(common, ours),
    othersR: share(common, theirs),
  }
  return { score, misses }
}

/** 区财政局(国资办) is 区财政局 in another of its roles. */
const organ = (unit: string) => fold(unit).replace(/\(.*\)$/, '')

function headingsAt(text: string, reading: Reading): (offset: number) => string[] {
  const headings = headingsOf(text, reading)
  return offset => {
    const sentence = reading.sentences.find(({ start, end }) => start <= offset && offset < end)
    const over = sentence && headings.get(sentence)
    return over ? nearestFirst(over) : []
  }
}
