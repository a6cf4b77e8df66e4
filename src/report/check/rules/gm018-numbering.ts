import { inlineMarkers, lineMarkers, type Marker } from '../numbering.ts'
import type { Context, Rule, Said } from '../rule.ts'

/** 序号中断: （一）（二）（四）; 一是 … 三是. */
export const numbering: Rule = {
  code: 'GM018',
  severity: 'warning',
  title: { zh: '序号缺失或重复', en: 'Numbering that skips or repeats' },
  *check(context) {
    yield* gaps(context, lineMarkers(context.text), false)
    // Without line breaks no one can tell where a paragraph's list ends.
    if (!context.partless) yield* gaps(context, inlineMarkers(context.text), true)
  },
}

/** A step is wrong when it goes on in the same list by anything but one; a new list starts at 1. */
function* gaps({ text, said }: Context, markers: Iterable<Marker>, inParagraph: boolean): Generator<Said> {
  let open: Marker[] = []
  for (const marker of markers) {
    const level = open.findIndex(other => other.style === marker.style)
    const before = open[level]
    open = level < 0 ? [...open.slice(-3), marker] : [...open.slice(0, level), marker]
    if (!before || marker.n === 1 || marker.n === before.n + 1) continue
    if (inParagraph && /[\r\n]/.test(text.slice(before.end, marker.start))) continue
    const [a, b] = [said(before).trim(), said(marker).trim()]
    yield {
      start: marker.start,
      end: marker.end,
      message: {
        zh: `序号由“${a}”到“${b}”，${marker.n === before.n ? '重复了' : '不连续'}。请核对是否漏了一项或写错了序号。`,
        en: `Numbered ${a}, then ${b}: ${marker.n === before.n ? 'a repeat' : 'not in sequence'}. Check for a lost item or a wrong number.`,
      },
      related: [
        { start: before.start, end: before.end, report: 'this', message: { zh: '前一项', en: 'the item before' } },
      ],
    }
  }
}
