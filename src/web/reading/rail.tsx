import './rail.css'
import { memo } from 'react'
import { useWords } from '../language.ts'
import { sectionName } from '../words/terms.tsx'
import type { Model } from './model.ts'

interface Props {
  model: Model
  /** The indices of the sections around what is being read, in one string, so that it changes only when they do. */
  path: string
  onGo: (section: number) => void
  onFilter: (section: number) => void
}

/** The contents, with how many commitments stand in each section; a count opens its list. */
export const Rail = memo(function Rail({ model, path, onGo, onFilter }: Props) {
  const words = useWords()
  const around = new Set(path.split(' ').filter(Boolean).map(Number))
  const { sections } = model.reading
  return (
    <ol className="rail">
      {sections.map((section, at) =>
        section.level > 2 ? null : (
          <li
            key={`${section.start}-${section.level}`}
            data-level={section.level}
            aria-current={around.has(at) ? 'location' : undefined}
          >
            <button type="button" className="to" onClick={() => onGo(at)}>
              {sectionName(section, words)}
            </button>
            {(model.counts[at] ?? 0) > 0 && (
              <button
                type="button"
                className="count"
                onClick={() => onFilter(at)}
                aria-label={words.countOfCommitments(model.counts[at] ?? 0)}
              >
                {model.counts[at]}
              </button>
            )}
          </li>
        ),
      )}
    </ol>
  )
})
