/** Where clauses stand in the sentences of plans, by their verb and by their last two characters: what src/report/commitments/places.ts holds. */
import { clausesOf } from '../../src/report/commitments/clauses.ts'
import { endingOf, verbOf } from '../../src/report/commitments/places.ts'
import { fold } from '../../src/report/fold.ts'
import { readReport } from '../../src/report/read.ts'
import { reportTexts } from '../../test/shared.ts'

/** How often seen: at the end of a sentence of several clauses; at its beginning, or alone. */
interface Seen {
  last: number
  first: number
}

const LEAST = 8
const LEAST_SCORE = 3

/** Tables as places.ts has them: `形成 27 遏制 25 …`, tenths of the log-odds of standing last rather than first. */
export function placesInReports(): { verbs: string; endings: string } {
  const verbs = new Map<string, Seen>()
  const endings = new Map<string, Seen>()
  const all: Seen = { last: 0, first: 0 }
  for (const { text } of reportTexts()) {
    const folded = fold(text)
    for (const sentence of readReport(text).sentences) {
      if (sentence.kind !== 'commitment') continue
      const clauses = clausesOf(folded, sentence, [])
      for (const [at, { words }] of clauses.entries()) {
        const place = at === 0 ? 'first' : at === clauses.length - 1 ? 'last' : null
        if (!place) continue
        all[place]++
        count(verbs, verbOf(words))[place]++
        count(endings, endingOf(words))[place]++
      }
    }
  }
  return { verbs: table(verbs, all), endings: table(endings, all) }
}

function count(seen: Map<string, Seen>, word: string): Seen {
  const found = seen.get(word) ?? { last: 0, first: 0 }
  seen.set(word, found)
  return found
}

function table(seen: Map<string, Seen>, all: Seen): string {
  const share = all.last / (all.last + all.first)
  return [...seen]
    .filter(([word, { last, first }]) => last + first >= LEAST && /^\p{Script=Han}+$/u.test(word))
    .map(([word, { last, first }]) => {
      // Four sightings at the usual share are added, so that rare words stay near zero.
      const odds = (last + 4 * share) / (first + 4 * (1 - share))
      return { word, score: Math.round(10 * Math.log((odds * all.first) / all.last)) }
    })
    .filter(({ score }) => Math.abs(score) >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .map(({ word, score }) => `${word} ${Math.max(-25, Math.min(25, score))}`)
    .join(' ')
}
