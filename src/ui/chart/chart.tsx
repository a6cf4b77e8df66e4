import './chart.css'
import { Button } from 'antd'
import type { ECharts } from 'echarts/core'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { copyText } from '../copy.ts'
import { useTypeScale } from '../type-scale.ts'
import { copyPicture } from './copy-picture.ts'
import { type Lines, optionOf, type Pens } from './lines.ts'

/** What the chart's own controls are called. */
export interface ChartWords {
  table: string
  copyPicture: string
  copyData: string
  pictureCopied: string
  pictureSaved: string
  dataCopied: string
  notCopied: string
  noPicture: string
}

interface Props {
  /** What is seen in it. */
  title: ReactNode
  /** The same for who cannot see it: every value. */
  spoken: string
  lines: Lines
  words: ChartWords
  /** The name of the picture as a file. */
  file: string
  /** The values as a spreadsheet takes them when they are pasted. */
  data: () => string
  /** Shows the table of the same values. */
  onTable: () => void
}

/** A chart: its title says what is seen, its table is a step away, and it can be taken along as picture and data. */
export function Chart({ title, spoken, lines, words, file, data, onTable }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const { chart, lost } = useChart(box, lines)
  const [said, say] = useState('')
  const picture = async () => {
    const how = chart.current && (await copyPicture(chart.current, file))
    if (how) say(how === 'copied' ? words.pictureCopied : words.pictureSaved)
  }
  const copy = async () => say((await copyText(data())) ? words.dataCopied : words.notCopied)
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      {lost ? (
        <p role="alert">{words.noPicture}</p>
      ) : (
        <div ref={box} className="canvas" role="img" aria-label={spoken} />
      )}
      <div className="tools">
        <Button size="small" onClick={onTable}>
          {words.table}
        </Button>
        {!lost && (
          <Button size="small" onClick={picture}>
            {words.copyPicture}
          </Button>
        )}
        <Button size="small" onClick={copy}>
          {words.copyData}
        </Button>
        <span role="status">{said}</span>
      </div>
    </figure>
  )
}

/** Draws into a box, and again when what is drawn, the room or the type size change. */
function useChart(box: RefObject<HTMLDivElement | null>, lines: Lines) {
  const chart = useRef<ECharts | null>(null)
  const [lost, lose] = useState(false)
  const scale = useTypeScale()
  useEffect(() => {
    const element = box.current
    if (!element) return
    let gone = false
    const draw = () => {
      chart.current?.resize()
      chart.current?.setOption(optionOf(lines, pensOf(element, scale), isStill()), { notMerge: true })
    }
    const resized = new ResizeObserver(draw)
    import('./echarts.ts').then(
      ({ init }) => {
        if (gone) return
        chart.current ??= init(element)
        resized.observe(element) // which draws at once
      },
      () => lose(true),
    )
    return () => {
      gone = true
      resized.disconnect()
    }
  }, [box, lines, scale])
  useEffect(
    () => () => {
      chart.current?.dispose()
      chart.current = null
    },
    [],
  )
  return { chart, lost }
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

function pensOf(element: Element, scale: number): Pens {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    ink: token('ink'),
    caption: token('ink-2'),
    line: token('line'),
    promised: token('ink-2'),
    reached: token('azurite'),
    sheet: token('sheet'),
    face: style.fontFamily,
    scale,
    width: element.clientWidth,
  }
}
