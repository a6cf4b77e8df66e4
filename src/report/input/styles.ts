import type { Zip } from './unzip.ts'
import { readXml } from './xml.ts'

/** Where a paragraph stands in an automatic list, as it or its style says; what is unsaid is undefined. */
export interface ListPlace {
  numId?: string | undefined
  level?: number | undefined
}

export interface Styles {
  /** A paragraph style's own list place, or that of the style it is based on. */
  place(style: string): ListPlace
  isContents(style: string): boolean
}

/** Word lets styles be based on each other eleven deep; the bound also ends a circle. */
const MAX_BASES = 11

/** Reads word/styles.xml for what matters to the text: which styles number their paragraphs, which are a table of contents (目录). */
export function readStyles(zip: Zip): Styles {
  const styles = new Map<string, ListPlace & { name: string; base?: string }>()
  let style: (ListPlace & { name: string; base?: string }) | null = null
  readXml(zip, 'word/styles.xml', {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:style') {
        style = { name: '' }
        styles.set(attributes['w:styleId'] ?? '', style)
      } else if (!style) return
      else if (name === 'w:name') style.name = value
      else if (name === 'w:basedOn') style.base = value
      else if (name === 'w:numId') style.numId = value
      else if (name === 'w:ilvl') style.level = Number(value)
    },
    close(name) {
      if (name === 'w:style') style = null
    },
  })

  return {
    place(id) {
      let at: string | undefined = id
      for (let step = 0; at !== undefined && step < MAX_BASES; step++) {
        const found = styles.get(at)
        if (found?.numId !== undefined) return { numId: found.numId, level: found.level }
        at = found?.base
      }
      return {}
    },
    isContents: id => /^toc ?\d/i.test(styles.get(id)?.name ?? ''),
  }
}
