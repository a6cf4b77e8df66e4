import './rail.css'
import { useWords } from '../language.ts'
import { sectionName } from '../words/terms.tsx'
import type { Model } from './model.ts'

interface Props {
  model: Model
  /** The sections around what is being read, outermost first. */
  path: number[]
  onGo: (section: number) => void
  onFilter: (section: number) => void
}

/** The contents, with how many commitments stand in each section; a count opens its list. */
export function Rail({ model, path, onGo, onFilter }: Props) {
  const words = useWords()
  const { sections } = model.reading
  return (
    <ol className="rail">
      {sections.map((section, at) =>
        section.level > 2 ? null : (
          <li
            key={`${section.start}-${section.level}`}
            data-level={section.level}
            aria-current={path.includes(at) ? 'location' : undefined}
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
}
