import { csvOf } from '../../office/sheet/table.ts'
import type { Series, SeriesYear } from '../../report/account/account.ts'
import type { Language } from '../words.ts'
import { align } from './columns.ts'
import { verdictNames } from './labels.ts'

/** The series of one government; `place` is null where its reports do not name it. */
export interface Government {
  place: string | null
  series: Series[]
}

type Print = (governments: Government[], language: Language) => string

/** For people: a row an indicator, a column a year, goal → result in each. */
export const printSeriesText: Print = (governments, language) => {
  const legend = {
    zh: '每格为 目标 → 完成；✓ 完成，✗ 未完成，* 预计数或年内数',
    en: 'Each cell is goal → result; ✓ met, ✗ missed, * estimate or part of a year',
  }[language]
  return `${legend}\n${governments.map(one => table(one, language)).join('')}`
}

function table({ place, series }: Government, language: Language): string {
  const years = [...new Set(series.flatMap(one => one.years.map(({ year }) => year)))].sort()
  const head = { zh: ['指标', '单位'], en: ['Indicator', 'unit'] }[language]
  const rows = series.map(one => {
    const scale = scaleOf(one)
    const cells = years.map(year =>
      cell(
        one.years.find(own => own.year === year),
        scale.size,
      ),
    )
    return [one.indicator, nameOfUnit(one, scale.name, language), ...cells]
  })
  return `\n${place ?? ''}\n${align([[...head, ...years.map(String)], ...rows])}`
}

function nameOfUnit({ kind, unit }: Series, scale: string, language: Language): string {
  if (kind === 'level') return `${scale}${unit}`
  return { zh: `${scale}${unit}（${kindNames.zh[kind]}）`, en: `${scale}${unit} (${kindNames.en[kind]})` }[language]
}

function cell(year: SeriesYear | undefined, scale: number): string {
  if (!year?.promised && !year?.reached) return ''
  const { promised, reached, verdict } = year
  const mark = verdict === null ? '' : verdict === 'missed' ? ' ✗' : ' ✓'
  const number = (value: number | undefined) =>
    value === undefined ? '—' : String(Number((value / scale).toPrecision(6)))
  return `${number(promised?.value)} → ${number(reached?.value)}${reached?.provisional ? '*' : ''}${mark}`
}

/** 亿 or 万 where all of a series' amounts are large. */
function scaleOf({ years }: Series): { size: number; name: string } {
  const sizes = years.flatMap(({ promised, reached }) => [promised, reached].flatMap(one => (one ? [one.value] : [])))
  const least = Math.min(...sizes.map(Math.abs))
  if (least >= 1e8) return { size: 1e8, name: '亿' }
  return least >= 1e4 ? { size: 1e4, name: '万' } : { size: 1, name: '' }
}

export const printSeriesJson: Print = governments => `${JSON.stringify({ governments })}\n`

/** For a spreadsheet: a row an indicator and year. */
export const printSeriesCsv: Print = (governments, language) => {
  const head = {
    zh: ['地方', '指标', '口径', '单位', '年份', '目标', '完成', '结论', '待核'],
    en: ['place', 'indicator', 'kind', 'unit', 'year', 'goal', 'result', 'verdict', 'provisional'],
  }[language]
  const rows = governments.flatMap(({ place, series }) =>
    series.flatMap(({ indicator, kind, unit, years }) =>
      years
        .filter(({ promised, reached }) => promised ?? reached)
        .map(({ year, promised, reached, verdict }) => [
          place,
          indicator,
          kindNames[language][kind] ?? kind,
          unit,
          year,
          promised?.value ?? null,
          reached?.value ?? null,
          verdict && verdictNames[verdict][language],
          reached?.provisional ? { zh: '是', en: 'yes' }[language] : null,
        ]),
    ),
  )
  return csvOf([head, ...rows])
}

const kindNames: Record<Language, Partial<Record<Series['kind'], string>>> = {
  zh: { growth: '增速', level: '水平', delta: '增减量' },
  en: { growth: 'growth', level: 'level', delta: 'delta' },
}
