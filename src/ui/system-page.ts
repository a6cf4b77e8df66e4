/** What the shell hands to the pages of a system: it knows none of them by name, and they know nothing of it. */
export interface SystemPageProps {
  district: District
  /** What the address says that belongs to the system. */
  place: Readonly<Record<string, string>>
  /** Changes it; null takes a word out. `step` can be come back from. */
  go: (change: Record<string, string | null>, step?: boolean) => void
  /** Whether single letters are keys. */
  letters: boolean
  /** Shows the keys. */
  onHelp: () => void
  /** Opens a report at a place in its text. */
  toReport: (report: { name: string; text: string }, start: number) => void
  /** What a report's data say of themselves where no office ever reported them. */
  simulated: { full: string; short: string }
}

/** The district that the program works for. */
export interface District {
  id: number
  name: string
  sample: boolean
}

/** A report that is being read, for what a system makes of it. */
export interface FromReportProps {
  district: District
  /** `id` is null for what this browser has opened itself. */
  report: { id: string | null; name: string; text: string }
  go: SystemPageProps['go']
}
