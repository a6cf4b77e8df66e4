import { UsageError } from './words.ts'

/** The day of --as-of, else the report's own: by its units and duties owners are proposed. */
export function asOfDay(
  asked: string | undefined,
  { delivered, year }: { delivered: string | null; year: number | null },
): string {
  const day = asked ?? delivered ?? (year === null ? null : `${year}-01-31`)
  if (day === null) {
    throw new UsageError({
      zh: '报告没有写明年份，请用 --as-of 年-月-日 指定按哪一天的职责推定责任单位。',
      en: 'The report tells no year: say with --as-of YYYY-MM-DD by which day’s duties owners are proposed.',
    })
  }
  const at = new Date(`${day}T00:00:00Z`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)) return day
  throw new UsageError({
    zh: `--as-of 要写成 年-月-日，不能是“${day}”。`,
    en: `--as-of takes YYYY-MM-DD; not "${day}".`,
  })
}
