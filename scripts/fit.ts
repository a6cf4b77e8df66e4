/**
 * `npm run fit`: the points by which clauses are joined into tasks, by the labels in `../shared` and in test/labels, and
 * how good they are. Prints; whoever believes it copies it into src/report/commitments/joining.ts.
 */
import type { Clause } from '../src/report/commitments/clauses.ts'
import { groupWith } from '../src/report/commitments/joining.ts'
import type { Span } from '../src/report/reading.ts'
import { labelledParagraphs } from '../test/labels.ts'
import { hasGold } from '../test/scores.ts'
import { examplesOf, f1, fitPoints } from './fit/joins.ts'

if (!hasGold) {
  console.error('No gold labels: expected them in ../shared/gold beside the checkout.')
  process.exit(1)
}
const examples = examplesOf(labelledParagraphs())
const measure = examples.filter(({ paragraph }) => paragraph.set === 'measure')
const rest = examples.filter(({ paragraph }) => paragraph.set !== 'measure')
const { points } = fitPoints(rest)
console.log('points', points)

/** Each paragraph grouped by points that were fitted without it. */
const crossed = new Map<Clause[], Span[]>()
const FOLDS = 8
const ids = [...new Set(rest.map(({ paragraph }) => paragraph.id))]
for (let fold = 0; fold < FOLDS; fold++) {
  const held = new Set(ids.filter((_, k) => k % FOLDS === fold))
  const fitted = fitPoints(rest.filter(({ paragraph }) => !held.has(paragraph.id)))
  for (const { paragraph, clauses } of rest)
    if (held.has(paragraph.id))
      crossed.set(clauses, groupWith(fitted[paragraph.set === 'own' ? 'own' : 'points'])(clauses))
}
const grouped = (clauses: Clause[]) => crossed.get(clauses) ?? []
const of = (set: string) => rest.filter(({ paragraph }) => paragraph.set === set)
const show = (name: string, value: number) => console.log(name.padEnd(44), value.toFixed(3))
show('F1 with the points in use, measure half', f1(measure))
show('F1 with the points above, measure half', f1(measure, groupWith(points)))
show('F1 cross-validated, build half', f1(of('build'), grouped))
show('F1 cross-validated, own labels', f1(of('own'), grouped))
show(
  'F1 where every clause is a task, all',
  f1(examples, clauses => clauses),
)
