import './page.css'
import { Button, type InputRef } from 'antd'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { Reading } from '../../report/reading.ts'
import { useKeys } from '../../ui/keys.ts'
import { printPart } from '../../ui/printing.ts'
import { type Address, go } from '../address.ts'
import { useWords } from '../language.ts'
import { isNarrow, useCovered } from '../narrow.ts'
import type { Shelved } from '../reports/shelf.ts'
import { useSettings } from '../settings.ts'
import { reportName } from '../words/terms.tsx'
import { useHeldPlace } from './held-place.ts'
import { chosen, find } from './items.ts'
import { LastYear } from './last-year.tsx'
import { List } from './list.tsx'
import { modelOf } from './model.ts'
import { useKeptPlace } from './place.ts'
import { PrintAppendix } from './print.tsx'
import { useSelection } from './selection.ts'
import { Sheet } from './sheet.tsx'
import { Steps } from './steps.tsx'
import { Strip } from './strip.tsx'
import { Contents, Way } from './way.tsx'

interface Props {
  report: Shelved
  text: string
  reading: Reading
  last: { text: string } | null
  address: Address
  /** What systems make of a report. */
  offers: ReactNode
}

/** The reading view: the report as one likes to read it, and beside it what was read in it. */
export function ReadingPage({ report, text, reading: read, last, address, offers }: Props) {
  const words = useWords()
  const { letters } = useSettings()
  const { at, panel, tab } = address
  const model = useMemo(() => modelOf(text, read, last), [text, read, last])
  const { reading } = model
  const { section, target, due, figures, severity, find: typed } = address
  const rows = useMemo(
    () => chosen(text, reading, tab, { section, target, due, figures, severity, find: typed }),
    [text, reading, tab, section, target, due, figures, severity, typed],
  )
  const { spots, mark, lead, actions, toList, step, walk } = useSelection(model, address, rows)
  useKeptPlace(model)
  useHeldPlace(model)
  const field = useRef<InputRef>(null)
  const covered = useCovered(panel)

  const back = () => {
    const focused = document.activeElement as HTMLElement | null
    if (covered) go({ panel: 'none' })
    else if (focused?.matches('input')) focused.blur()
    else if (at) mark(null)
  }
  useKeys(
    [
      [']', () => step('commitments', 1)],
      ['[', () => step('commitments', -1)],
      ['f', () => step('figures', 1)],
      ['F', () => step('figures', -1)],
      ['n', () => step('findings', 1)],
      ['N', () => step('findings', -1)],
      ['j', () => walk(1)],
      ['k', () => walk(-1)],
      ['/', () => field.current?.focus({ cursor: 'all' })],
      ['p', () => printPart('all')],
      ['Escape', back],
    ],
    letters,
  )

  const name = reportName(reading, report.name)
  const toSection = (section: number | null) => {
    mark(null)
    if (section === null) scrollTo(0, 0)
    else actions.section(section)
  }
  const filterSection = (section: number) => go({ tab: 'commitments', section, panel: isNarrow() ? 'list' : 'none' })

  return (
    <>
      <Way
        model={model}
        report={report}
        at={at}
        onLead={lead}
        onSection={toSection}
        offers={
          <>
            <span className="wide-step">
              <Steps address={address} reading={reading} />
            </span>
            {offers}
          </>
        }
      />
      <div className="reading" data-panel={panel} data-flat={reading.sections.length === 0 ? '' : undefined}>
        <nav className="contents-pane" aria-label={words.contents}>
          <PanelHead title={words.contents} open={panel === 'contents'} />
          <Contents model={model} at={at} onGo={actions.section} onFilter={filterSection} />
        </nav>
        {panel === 'contents' && (
          <button
            type="button"
            className="veil"
            aria-label={words.close}
            tabIndex={-1}
            onClick={() => go({ panel: 'none' })}
          />
        )}
        <main id="report" tabIndex={-1} inert={covered}>
          <p className="steps">
            <Steps address={address} reading={reading} />
          </p>
          <Sheet
            model={model}
            name={name}
            selected={find(reading, at) && at}
            spots={spots}
            onSelect={mark}
            onEnter={toList}
          />
          <PrintAppendix model={model} name={name} sample={report.sample} />
        </main>
        <aside className="list-pane" aria-label={words.list} inert={covered && panel !== 'list'}>
          <PanelHead title={words.list} open={panel === 'list' && covered} />
          <List model={model} address={address} rows={rows} field={field} actions={actions}>
            {tab === 'findings' && <LastYear report={report} address={address} />}
          </List>
        </aside>
      </div>
      <Strip
        model={model}
        address={address}
        rows={rows}
        covered={covered}
        onStep={walk}
        onOpen={() => go({ panel: 'list' }, true)}
      />
    </>
  )
}

/** Closes a panel that lies over the page. Opened, it takes the focus; closed, it gives it back to where it was. */
function PanelHead({ title, open }: { title: string; open: boolean }): ReactNode {
  const words = useWords()
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const before = document.activeElement as HTMLElement | null
    close.current?.focus({ preventScroll: true })
    return () => before?.focus({ preventScroll: true })
  }, [open])
  return (
    <div className="panel-head">
      <strong>{title}</strong>
      <Button ref={close} onClick={() => go({ panel: 'none' })}>
        {words.close}
      </Button>
    </div>
  )
}
