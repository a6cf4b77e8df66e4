import type { InputRef } from 'antd'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { Headrope } from '../../../ui/headrope.tsx'
import { useLanguage } from '../../../ui/language.ts'
import type { SystemPageProps } from '../../../ui/system-page.ts'
import { Acts } from './acts.tsx'
import { Banner } from './banner.tsx'
import { Blocks } from './blocks/blocks.tsx'
import { chosenRows } from './control/chosen.ts'
import { type Actions, useControl } from './control/use-control.ts'
import { CoverageView } from './coverage-view.tsx'
import { IssueDialog } from './dialogs/issue-dialog.tsx'
import { NoticeDialog } from './dialogs/notice-dialog.tsx'
import { RemovedDialog } from './dialogs/removed-dialog.tsx'
import { SplitDialog } from './dialogs/split-dialog.tsx'
import { Filters } from './filters.tsx'
import { sheetKeys } from './grid/keys.ts'
import { Sheet } from './grid/sheet.tsx'
import { useModel } from './model.ts'
import { useNarrow } from './narrow.ts'
import { everything, narrowingOf } from './narrowing.ts'
import { RowPane } from './panel/row-pane.tsx'
import { PrintedTable } from './printed-table.tsx'
import { ReturnedSheet } from './returned/returned-sheet.tsx'
import { Strip } from './strip.tsx'
import { postChoices, unitChoices } from './units.ts'
import type { Open } from './use-opened.ts'
import { useWords } from './words/words.ts'

type Dialog = 'issue' | 'notice' | 'removed' | null

const back = () => history.back()

/** The breakdown under one's hands: the sheet, beside it the row's source and proposals, below it what can be done. */
export function Editor(props: SystemPageProps & Open) {
  const { desk, text, layouts, duties, place, go, letters, onHelp, toReport, district, simulated } = props
  const w = useWords()
  const language = useLanguage()
  const narrow = useNarrow()
  const view = useSyncExternalStore(desk.subscribe, desk.current)
  const narrowing = useMemo(() => narrowingOf(place), [place])
  const model = useModel(view.held, layouts, narrowing)
  const { breakdown, rows, numbers } = model
  const control = useControl(desk, model, w, language, place.row ?? null)
  const { does, cursor, splitting } = control
  const [dialog, setDialog] = useState<Dialog>(null)
  const [returned, setReturned] = useState<File | null>(null)
  const filter = useRef<InputRef>(null)

  const units = useMemo(() => unitChoices(duties, breakdown.asOf), [duties, breakdown.asOf])
  const posts = useMemo(() => postChoices(duties, breakdown.asOf), [duties, breakdown.asOf])
  const id = cursor?.line.split('/')[0] ?? null
  const row = rows.find(one => one.id === id) ?? null
  const torn = useMemo(
    () => new Set(view.refused.flatMap(({ before }) => before.map(state => state.id))),
    [view.refused],
  )
  // What is beside the sheet follows when there is time: the keys do not wait for it.
  const later = useDeferredValue(row)
  const chosen = useMemo(() => chosenRows(model, control.marked, cursor).length, [model, control.marked, cursor])
  const calm = useDeferredValue(model)
  const beside = narrow ? row : later
  useRowInAddress(id, place, go)
  useUndoKeys(does)

  const toSource = useCallback(
    (start: number) => toReport({ name: breakdown.report.name, text }, start),
    [toReport, breakdown.report.name, text],
  )
  const onSource = () => {
    const start = row?.source.spans[0]?.start
    if (start !== undefined) toSource(start)
  }
  const onFilter = () => filter.current?.focus({ cursor: 'all' })
  const onKey = sheetKeys(control, { letters, onHelp, onSource, onFilter })
  // Only what was made up for the sample district is simulated; a real report may be tried in it, too.
  const sample = district.sample && (breakdown.report.place?.endsWith(district.name) ?? false)
  const covering = place.show === 'coverage'
  const onCover = useCallback(() => go({ show: covering ? null : 'coverage' }, true), [go, covering])
  const opened = narrow && place.open === '1' && row !== null

  return (
    <>
      <Headrope
        label={w.source}
        knots={[
          {
            key: 'report',
            label: <span lang="zh-CN">{breakdown.report.name.replace(/\.\w+$/, '')}</span>,
            href: '?view=reports',
            go: () => toSource(0),
          },
          { key: 'breakdown', label: w.countIn(w.plan, rows.length) },
        ]}
        simulated={sample ? simulated : undefined}
      >
        <Acts
          district={district.id}
          model={model}
          view={view}
          layouts={layouts}
          does={does}
          covering={covering}
          onCover={onCover}
          onAsk={setDialog}
          onReturned={setReturned}
        />
      </Headrope>
      <main id="report" tabIndex={-1} className="breakdown" data-open={opened ? '' : undefined}>
        {!covering && (
          <h1 className="unseen" lang="zh-CN">
            {breakdown.title}
          </h1>
        )}
        <Banner view={view} desk={desk} onLook={does.toRow} />
        {covering ? (
          <CoverageView
            text={text}
            model={model}
            onRow={one => {
              go({ show: null, ...everything }, true)
              setTimeout(() => does.toRow(one))
            }}
            onMake={does.add}
            onSource={toSource}
          />
        ) : (
          <>
            <div className="sheet-side">
              <Filters model={calm} narrowing={narrowing} go={go} field={filter} onAccept={does.accept} />
              {model.cells.length === 0 ? (
                <p className="nothing" role="status">
                  {rows.length === 0 ? w.emptySheet : w.emptyFilter}
                </p>
              ) : narrow ? (
                <Blocks
                  model={model}
                  control={control}
                  fresh={view.fresh}
                  torn={torn}
                  onOpen={one => {
                    does.toRow(one)
                    go({ row: one, open: '1' }, true)
                  }}
                />
              ) : (
                <Sheet
                  model={model}
                  control={control}
                  fresh={view.fresh}
                  torn={torn}
                  units={units}
                  posts={posts}
                  onKey={onKey}
                />
              )}
            </div>
            {(!narrow || opened) && (
              <RowPane
                key={beside?.id ?? ''}
                district={district.id}
                model={model}
                row={beside}
                number={(beside && numbers.get(beside.id)) ?? ''}
                text={text}
                view={view}
                desk={desk}
                does={does}
                units={units}
                posts={posts}
                full={narrow}
                chosen={chosen}
                onSource={toSource}
                onClose={back}
              />
            )}
          </>
        )}
        <PrintedTable model={model} district={district.name} sample={sample} />
      </main>
      {!covering && !opened && <Strip model={model} control={control} go={go} />}
      {splitting && (
        <SplitDialog
          row={rows.find(one => one.id === splitting) ?? null}
          onSplit={at => does.split(splitting, at)}
          onClose={() => does.askSplit(false)}
        />
      )}
      {dialog === 'issue' && <IssueDialog model={model} does={does} go={go} onClose={() => setDialog(null)} />}
      {dialog === 'notice' && <NoticeDialog breakdown={breakdown} does={does} onClose={() => setDialog(null)} />}
      {dialog === 'removed' && <RemovedDialog model={model} does={does} onClose={() => setDialog(null)} />}
      <ReturnedSheet
        district={district.id}
        model={model}
        file={returned}
        onFile={setReturned}
        does={does}
        onClose={() => setReturned(null)}
      />
    </>
  )
}

/** Undo and redo wherever the focus is, but in fields, which undo their own typing. */
function useUndoKeys({ undo, redo }: Actions) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if ((!event.ctrlKey && !event.metaKey) || (key !== 'z' && key !== 'y') || event.defaultPrevented) return
      if ((event.target as Element).closest('input, textarea, [role="dialog"]')) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}

/** The row stands in the address a moment later: whoever holds an arrow key writes no history of it. */
function useRowInAddress(id: string | null, place: Readonly<Record<string, string>>, go: SystemPageProps['go']) {
  const latest = useRef({ place, go })
  latest.current = { place, go }
  useEffect(() => {
    const soon = setTimeout(() => {
      const { place, go } = latest.current
      if (id && place.breakdown && place.row !== id) go({ row: id })
    }, 400)
    return () => clearTimeout(soon)
  }, [id])
}
