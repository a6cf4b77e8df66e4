import type { LineSeriesOption } from 'echarts/charts'
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'

export type LinesOption = ComposeOption<LineSeriesOption | GridComponentOption | TooltipComponentOption>

/** A line through the years. What is promised is dashed and hollow, what was reached is full and solid. */
export interface Line {
  name: string
  kind: 'promised' | 'reached'
  /** A value for each year, null where there is none: a gap, never a zero. */
  values: (number | null)[]
  /** The same in words, bounds included. */
  said: (string | null)[]
}

export interface Lines {
  years: string[]
  /** What the axis counts in: 亿元, %. */
  unit: string
  lines: Line[]
}

/** The colours and the face that the page has, for what is drawn on a canvas. */
export interface Pens {
  ink: string
  caption: string
  line: string
  promised: string
  reached: string
  sheet: string
  face: string
  /** How large type is against 16 px. */
  scale: number
  /** How wide the chart is, in pixels: on a narrow one the lines' ends have room for their names only. */
  width: number
}

/** As wide as a phone held upright. */
const narrowest = 520

/** A chart of lines as ECharts draws it: unit at the axis, names at the lines' ends, horizontal rules only. */
export function optionOf({ years, unit, lines }: Lines, pens: Pens, still: boolean): LinesOption {
  const size = Math.round(13 * pens.scale)
  const ends = pens.width < narrowest ? 4.5 : 12
  const text = { color: pens.caption, fontFamily: pens.face, fontSize: size }
  return {
    animation: !still,
    animationDuration: 180,
    textStyle: { fontFamily: pens.face, fontSize: size },
    grid: { left: 8, right: size * ends, top: size * 2.6, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: pens.sheet,
      borderColor: pens.caption,
      textStyle: { color: pens.ink, fontFamily: pens.face, fontSize: size },
      axisPointer: { type: 'line', lineStyle: { color: pens.caption, type: 'solid' } },
      formatter: points => tipOf(points, lines),
    },
    xAxis: {
      type: 'category',
      data: years,
      axisLine: { lineStyle: { color: pens.caption } },
      axisTick: { show: false },
      axisLabel: text,
      boundaryGap: true,
    },
    yAxis: {
      type: 'value',
      name: unit,
      nameLocation: 'end',
      nameTextStyle: { ...text, align: 'left' },
      scale: true,
      boundaryGap: ['10%', '10%'],
      splitNumber: 4,
      axisLabel: text,
      splitLine: { lineStyle: { color: pens.line } },
    },
    series: lines.map(line => seriesOf(line, pens, size)),
  }
}

function seriesOf({ name, kind, values, said }: Line, pens: Pens, size: number): LineSeriesOption {
  const colour = pens[kind]
  const end = values.findLastIndex(value => value !== null)
  return {
    type: 'line',
    name,
    data: values.map((value, at) => ({
      value: value ?? '-',
      ...(at === end && {
        label: {
          show: true,
          position: 'right' as const,
          distance: 6,
          color: colour,
          fontFamily: pens.face,
          fontSize: size,
          fontWeight: 600,
          backgroundColor: pens.sheet,
          padding: [2, 4],
          formatter: pens.width < narrowest ? name : `${name} ${said[at] ?? ''}`,
        },
      }),
    })),
    connectNulls: false,
    symbol: 'circle',
    symbolSize: 9,
    showAllSymbol: true,
    lineStyle: { color: colour, width: 2, type: kind === 'promised' ? [6, 4] : 'solid' },
    itemStyle: {
      color: kind === 'promised' ? pens.sheet : colour,
      borderColor: colour,
      borderWidth: 2,
    },
    labelLayout: { moveOverlap: 'shiftY' },
    // A result's name stands on the line of what was promised, where they cross.
    z: kind === 'promised' ? 3 : 4,
  }
}

/** What a tip says: the year, then each line's value in words. Words of documents are told as text, never as markup. */
function tipOf(points: unknown, lines: Line[]): string {
  const [first] = Array.isArray(points) ? (points as { dataIndex: number; name: string }[]) : []
  if (!first) return ''
  const rows = lines.map(({ name, said }) => `${plain(name)}  <b>${plain(said[first.dataIndex] ?? '–')}</b>`)
  return [plain(first.name), ...rows].join('<br>')
}

const plain = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
