/** What the documents point at is there: links and pictures within the repository. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './shared.ts'

const documents = globSync(['*.md', 'docs/**/*.md', 'samples/*.md'], { cwd: root }).sort()

/** `[words](target)`, `![words](target)` and `src="target"`, code left out. */
function targets(markdown: string): string[] {
  const prose = markdown.replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)[^)]*\)|\b(?:src|href)="([^"]+)"/g)].map(
    found => (found[1] ?? found[2]) as string,
  )
}

test('the documents are found', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'README.zh.md', 'CONTRIBUTING.md', 'samples/README.md']),
  )
  expect(targets('![a](b.png) `[c](d)` [`e`](f#g) <img src="h">')).toEqual(['b.png', 'f#g', 'h'])
})

test.each(documents)('%s points at what is there', document => {
  const within = targets(readFileSync(join(root, document), 'utf8')).filter(target => !/^(?:[a-z]+:|#)/.test(target))
  const missing = within.filter(target => {
    const [path = ''] = decodeURI(target).split('#')
    return !existsSync(join(root, dirname(document), path))
  })
  expect(missing).toEqual([])
})
