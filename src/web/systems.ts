import { type ComponentType, lazy } from 'react'
import type { Bilingual } from '../report/reading.ts'
import { keys as breakdownKeys } from '../systems/breakdown/page/keys.ts'
import type { FromReportProps, SystemPageProps } from '../ui/system-page.ts'

/** A system that has pages: where it stands in addresses and in the bar, and what is loaded once it is asked for. */
interface System {
  /** `view=` in the address. */
  view: string
  /** Its word in the bar. */
  menu: Bilingual
  /** What its keys do. */
  keys: Record<keyof Bilingual, [string, string][]>
  Page: ComponentType<SystemPageProps>
  /** What it offers beside a report. */
  FromReport: ComponentType<FromReportProps>
}

/** Every system with pages. */
export const systems: readonly System[] = [
  {
    view: 'breakdown',
    menu: { zh: '任务', en: 'Tasks' },
    keys: breakdownKeys,
    Page: lazy(async () => ({ default: (await import('../systems/breakdown/page/page.tsx')).BreakdownPage })),
    FromReport: lazy(async () => ({
      default: (await import('../systems/breakdown/page/from-report.tsx')).FromReport,
    })),
  },
]
