import type { ReactNode } from 'react'
import type { Reading, Span } from '../../report/reading.ts'
import { Headrope, type Knot } from '../../ui/headrope.tsx'
import { formatAddress, parseAddress } from '../address.ts'
import { useWords } from '../language.ts'
import type { Messages } from '../messages/zh.ts'
import type { Shelved } from '../reports/shelf.ts'
import { ReportName, sectionName } from '../words/terms.tsx'
import { find, idOf, type Kind } from './items.ts'
import type { Model } from './model.ts'
import { pathOf } from './outline.ts'
import { passageOf } from './passage.ts'
import { sectionAt, useReadingSection } from './place.ts'
import { Rail } from './rail.tsx'

interface Thing {
  kind: Kind
  index: number
}

/** The sections around what is selected, else around what is being read, outermost first. */
function usePath(model: Model, at: string | null): number[] {
  const { reading } = model
  const read = useReadingSection(model)
  const selected = find(reading, at)
  const item = selected ? (reading[selected.kind][selected.index] as Span) : passageOf(at, model.text)
  return pathOf(reading.sections, item ? sectionAt(model, item.start) : read)
}

interface WayProps {
  model: Model
  report: Shelved
  at: string | null
  onLead: (id: string) => void
  onSection: (section: number | null) => void
  /** What systems make of a report. */
  offers: ReactNode
}

/** The headrope of a report: its name, the sections around the place, and what is selected there. */
export function Way({ model, report, at, onLead, onSection, offers }: WayProps) {
  const words = useWords()
  const { reading } = model
  const selected = find(reading, at)
  const path = usePath(model, at).filter(section => (reading.sections[section]?.level ?? 9) <= 2)
  const link = (at: string | null) => formatAddress({ ...parseAddress(location.search), at })
  const knots: Knot[] = [
    {
      key: 'report',
      label: <ReportName head={reading} name={report.name} />,
      href: link(null),
      go: () => onSection(null),
    },
    ...path.map(
      (section): Knot => ({
        key: `s${section}`,
        label: sectionName(reading.sections[section], words),
        href: link(null),
        go: () => onSection(section),
      }),
    ),
    ...(selected ? chainOf(reading, selected) : []).map(({ kind, index }): Knot => {
      const id = idOf(kind, index)
      return { key: id, label: thingName(kind, words)(index + 1), href: link(id), go: () => onLead(id) }
    }),
  ]
  return (
    <Headrope label={words.source} knots={knots} simulated={report.sample ? words.sample : undefined}>
      {offers}
    </Headrope>
  )
}

const thingName = (kind: Kind, words: Messages) =>
  ({ commitments: words.commitment, figures: words.figure, findings: words.finding })[kind]

/** A figure hangs from the commitment that it stands in. */
function chainOf(reading: Reading, thing: Thing): Thing[] {
  if (thing.kind !== 'figures') return [thing]
  const figure = reading.figures[thing.index] as Span
  const index = reading.commitments.findIndex(({ start, end }) => start <= figure.start && end >= figure.end)
  return index < 0 ? [thing] : [{ kind: 'commitments', index }, thing]
}

interface ContentsProps {
  model: Model
  at: string | null
  onGo: (section: number) => void
  onFilter: (section: number) => void
}

/** The contents, with the place marked in them. */
export function Contents({ model, at, ...actions }: ContentsProps) {
  const path = usePath(model, at)
  return <Rail model={model} path={path.join(' ')} {...actions} />
}
