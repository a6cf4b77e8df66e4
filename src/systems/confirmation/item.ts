import type { Figure, Reading } from '../../report/reading.ts'
import { innermost } from '../../report/structure/innermost.ts'

/** A figure of a draft that a unit is asked to confirm (核对项). */
export interface Item {
  /** Its place in the draft: 412-418. */
  id: string
  /** Its place among the draft's figures. */
  figure: number
  /** The sentence that it stands in. */
  sentence: string
  sentenceStart: number
  /** 地区生产总值（增幅） */
  indicator: string
  /** In the draft's words: 1745亿元. */
  shown: string
  /** 口径, 时点, 状态: empty where the text does not say. */
  basis: string
  asOf: string
  status: string
}

/** What of a figure a unit can correct. */
export type Field = 'shown' | 'basis' | 'asOf' | 'status'

/** The figures of a draft in its review and its plan, in the order of the text. */
export function itemsOf(text: string, { figures, sentences, sections }: Reading): Item[] {
  const sectionAt = innermost(sections)
  const sentenceAt = innermost(sentences)
  return figures.flatMap((figure, n): Item[] => {
    const role = sections[sectionAt(figure.start) ?? -1]?.role
    const sentence = sentences[sentenceAt(figure.start) ?? -1]
    if (!sentence || (sections.length > 0 && (role === 'opening' || role === 'closing' || role === undefined)))
      return []
    return [
      {
        id: `${figure.start}-${figure.end}`,
        figure: n,
        sentence: text.slice(sentence.start, sentence.end).replaceAll(/\s+/g, ''),
        sentenceStart: sentence.start,
        indicator: `${figure.indicator}${aspect(figure)}`,
        shown: text.slice(figure.start, figure.end).replaceAll(/\s+/g, ''),
        basis: figure.basis ?? '',
        asOf: figure.asOf ?? '',
        status: figure.status === 'unsaid' ? '' : figure.status,
      },
    ]
  })
}

/** Which side of the indicator it tells: the words of the figure alone do not say whether it rose or fell. */
function aspect({ role, value }: Figure): string {
  switch (role) {
    case 'growth':
      return value < 0 ? '（降幅）' : '（增幅）'
    case 'delta':
      return value < 0 ? '（减少）' : '（增加）'
    case 'rank':
      return '（位次）'
    case 'target':
      return '（目标）'
    case 'level':
      return ''
  }
}
