import type { ECharts } from 'echarts/core'

/** Puts a chart's picture where it can be pasted from; where the browser does not let it, saves it as a file. */
export async function copyPicture(chart: ECharts, file: string): Promise<'copied' | 'saved'> {
  const url = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#ffffff' })
  try {
    const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), byte => byte.charCodeAt(0))
    const picture = new Blob([bytes], { type: 'image/png' })
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })])
    return 'copied'
  } catch {
    const link = document.createElement('a')
    link.href = url
    link.download = `${file}.png`
    link.click()
    return 'saved'
  }
}
