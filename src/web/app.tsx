import { ConfigProvider } from 'antd'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { accountWords } from '../systems/account/words/words.ts'
import { useKeys } from '../ui/keys.ts'
import { LanguageContext } from '../ui/language.ts'
import { themeOf } from '../ui/theme.ts'
import { useTypeScale } from '../ui/type-scale.ts'
import { loadAccount } from './account/load.ts'
import { placeOfOpened } from './account/opened.ts'
import { elsewhere, go, goOwn, useAddress } from './address.ts'
import { useDistrict } from './district.ts'
import { Bar } from './frame/bar.tsx'
import { Boundary } from './frame/boundary.tsx'
import { DropZone, usePaste } from './frame/drop.tsx'
import { Help } from './frame/help.tsx'
import { OpenDialog } from './frame/open-dialog.tsx'
import { RulePage } from './frame/rule-page.tsx'
import { Loading, NoStore, Problem } from './frame/states.tsx'
import { messages } from './language.ts'
import { useCovered, useNarrow } from './narrow.ts'
import { useReading } from './reading/last-year.tsx'
import { ReadingPage } from './reading/page.tsx'
import { openAt } from './reports/open-at.ts'
import { ReportsPage } from './reports/page.tsx'
import { type File, fileOf, force, need, openFiles, type Shelved, take, useShelf } from './reports/shelf.ts'
import { useSettings } from './settings.ts'
import { systems } from './systems.ts'
import { reportName } from './words/terms.tsx'

const AccountView = lazy(() => loadAccount().then(([{ AccountView }]) => ({ default: AccountView })))
const SeriesView = lazy(() => loadAccount().then(([, { SeriesView }]) => ({ default: SeriesView })))

/** Menus and choices open in the part of the page that they belong to, for those who go by its parts. */
const containerOf = (trigger?: HTMLElement): HTMLElement =>
  trigger?.closest<HTMLElement>('header, aside') ?? document.body

/** The frame that all views share, and which of them is shown. */
export function App() {
  const address = useAddress()
  const { letters } = useSettings()
  const { reports, server, progress } = useShelf()
  const [opening, setOpening] = useState(false)
  /** Id of a file that could not be read: the dialog says why, and what was open stays. */
  const [failed, setFailed] = useState<string | null>(null)
  const [helping, setHelping] = useState(false)
  const words = messages[address.lang]
  const narrow = useNarrow()
  const scale = useTypeScale()
  const theme = useMemo(() => themeOf(scale, narrow), [scale, narrow])

  const id = address.report ?? reports.find(report => !report.own)?.id ?? null
  const report = reports.find(other => other.id === id)
  const { reading, last } = useReading(report, address.last) ?? { reading: null, last: null }
  const district = useDistrict()
  const system = systems.find(one => one.view === address.view)
  const view = !system && server !== null && reports.length === 0 ? 'reports' : address.view
  const known = report !== undefined
  const name = report && reportName(reading, report.name)

  useEffect(() => {
    if (id && known && (view === 'reading' || view === 'account')) need(id)
  }, [id, view, known])
  useEffect(() => {
    document.documentElement.lang = address.lang === 'zh' ? 'zh-CN' : 'en'
    const account = accountWords[address.lang]
    const titles: Partial<Record<string, string | null | undefined>> = {
      reading: name,
      account: name && `${account.name} · ${name}`,
      series: account.series,
    }
    document.title = `${titles[view] ?? system?.menu[address.lang] ?? words.reports} · ${words.product}`
  }, [address.lang, view, name, words, system])

  const forget = () => {
    if (failed) take(failed)
    setFailed(null)
  }
  const close = () => {
    forget()
    setOpening(false)
  }
  const settle = (report: Shelved | undefined) => {
    const refused = report?.state === 'refused'
    setFailed(refused ? report.id : null)
    setOpening(refused)
    const place = report && !refused && placeOfOpened({ view, report: id }, report, reading)
    if (place) go({ ...elsewhere, ...place }, true)
  }
  const openAll = async (files: File[]) => {
    forget()
    if (files.length === 1) return settle((await openFiles(files))[0])
    setOpening(false)
    if (view !== 'series') go({ ...elsewhere, view: 'reports', report: null }, true)
    await openFiles(files)
  }
  const openPasted = (text: string) => {
    const count = reports.filter(other => other.own).length + 1
    return openAll([fileOf(text, words.pastedName(count))])
  }
  usePaste(openPasted, openAll, !system)
  useKeys(
    [
      // On the page of the account it is the source.
      ...(system || view === 'account' ? [] : ([['o', () => setOpening(true)]] as const)),
      ['?', () => setHelping(true)],
    ],
    letters,
  )
  const account = accountWords[address.lang]
  const keysOf: Partial<Record<string, [string, string][]>> = { account: account.keys, series: account.seriesKeys }
  const keys = system?.keys[address.lang] ?? keysOf[view] ?? words.help
  const shows = view === 'reading' && reading !== null
  const covered = useCovered(address.panel) && shows

  return (
    <LanguageContext value={address.lang}>
      <ConfigProvider
        theme={theme}
        button={{ autoInsertSpace: false }}
        wave={{ disabled: true }}
        getPopupContainer={containerOf}
      >
        <a className="skip" href="#report">
          {words.skip}
        </a>
        <Bar
          address={address}
          report={shows && report?.read ? { name: name ?? '', text: report.read.text, reading } : null}
          covered={covered}
          systems={district ? systems : []}
          onOpen={system ? null : () => setOpening(true)}
          onHelp={() => setHelping(true)}
        />
        {progress && view !== 'reports' && (
          <p className="busy" role="status">
            {words.readingOf(progress.at, progress.all, progress.name)}
          </p>
        )}
        <Boundary key={system ? view : `${id} ${view}`} words={words.brokenPage}>
          {system ? (
            district ? (
              <Suspense fallback={<Loading />}>
                <system.Page
                  district={district}
                  place={address.own}
                  go={goOwn}
                  letters={letters}
                  onHelp={() => setHelping(true)}
                  toReport={openAt}
                  simulated={words.sample}
                />
              </Suspense>
            ) : (
              <NoStore />
            )
          ) : view === 'reports' ? (
            <ReportsPage onOpen={() => setOpening(true)} />
          ) : view === 'series' ? (
            <Suspense fallback={<Loading />}>
              <SeriesView address={address} onOpen={() => setOpening(true)} />
            </Suspense>
          ) : view === 'account' && report?.read && reading ? (
            <Suspense fallback={<Loading />}>
              <AccountView
                {...{ report, reading, last, address }}
                text={report.read.text}
                onOpen={() => setOpening(true)}
              />
            </Suspense>
          ) : report?.read && reading ? (
            <ReadingPage
              key={report.id}
              report={report}
              text={report.read.text}
              reading={reading}
              last={last}
              address={address}
              offers={
                district && (
                  <Suspense>
                    {systems.map(({ view, FromReport }) => (
                      <FromReport
                        key={view}
                        district={district}
                        report={{ id: report.own ? null : report.id, name: report.name, text: report.read?.text ?? '' }}
                        go={(own, step) => goOwn(own, step, view)}
                      />
                    ))}
                  </Suspense>
                )
              }
            />
          ) : server !== null && (!report || report.state === 'refused') ? (
            <Problem id={id} report={report} onOpen={() => setOpening(true)} />
          ) : (
            <Loading />
          )}
        </Boundary>
        {!system && <DropZone onFiles={openAll} />}
        {opening && (
          <OpenDialog
            failed={reports.find(other => other.id === failed)}
            onClose={close}
            onFiles={openAll}
            onText={openPasted}
            onForce={async id => settle(await force(id))}
          />
        )}
        {helping && <Help keys={keys} onClose={() => setHelping(false)} />}
        {address.rule && <RulePage code={address.rule} />}
      </ConfigProvider>
    </LanguageContext>
  )
}
