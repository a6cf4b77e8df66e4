import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Section } from '../reading.ts'
import { innermost } from './innermost.ts'

/** Sections as reports have them: halves inside halves, or next to each other. */
const nested = fc.letrec<{ sections: Section[] }>(tie => ({
  sections: fc.oneof(
    { maxDepth: 4 },
    fc.constant<Section[]>([]),
    fc.tuple(fc.integer({ min: 1, max: 9 }), tie('sections'), tie('sections')).map(([gap, inside, beside]) => {
      const within = inside.map(s => ({ ...s, level: s.level + 1 }))
      const end = Math.max(0, ...within.map(s => s.end)) + gap
      const first: Section = { start: 0, end, level: 1, heading: null, role: 'plan' }
      return [first, ...within, ...beside.map(s => ({ ...s, start: s.start + end, end: s.end + end }))]
    }),
  ),
})).sections

it('finds what looking at every section finds', () => {
  fc.assert(
    fc.property(nested, sections => {
      const at = innermost(sections)
      const end = Math.max(0, ...sections.map(s => s.end)) + 2
      for (let offset = 0; offset < end; offset++) {
        const around = sections.filter(s => s.start <= offset && offset < s.end)
        const smallest = around.sort((a, b) => b.level - a.level)[0]
        const found = at(offset)
        expect(found === null ? undefined : sections[found]).toBe(smallest)
      }
    }),
  )
})
