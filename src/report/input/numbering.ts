import { formatNumber } from './numerals.ts'
import type { Zip } from './unzip.ts'
import { type Attributes, readXml } from './xml.ts'

interface Level {
  start: number
  format: string
  /** '%1、' or '（%2）': the counters of this and the levels above stand for %1 … %9. */
  pattern: string
  legal: boolean
  restarts: boolean
  style?: string
}

interface Definition {
  levels: Level[]
  /** A definition may stand in for another one that is held by a list style. */
  link?: string
  linked?: string
}

interface Instance {
  definition: string
  levels: Map<number, Level>
  starts: Map<number, number>
}

export interface Numbering {
  /** Counts one paragraph of a list and says its label: 一、 or （二）; '' for bullets. */
  next(numId: string, level: number | undefined, style: string | undefined): string
}

/** Automatic numbering (自动编号) from word/numbering.xml: headings like 一、 and （一） often exist only there. */
export function readNumbering(zip: Zip): Numbering {
  const definitions = new Map<string, Definition>()
  const instances = new Map<string, Instance>()
  parse(zip, definitions, instances)

  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()

  const linked = new Map<string | undefined, string>()
  for (const [id, definition] of definitions) if (definition.linked !== undefined) linked.set(definition.linked, id)

  return {
    next(numId, said, style) {
      const instance = instances.get(numId)
      if (!instance) return ''
      const id = linked.get(definitions.get(instance.definition)?.link) ?? instance.definition
      const levels = [...(definitions.get(id)?.levels ?? [])]
      for (const [at, level] of instance.levels) levels[at] = level
      const at = said ?? Math.max(0, style === undefined ? 0 : levels.findIndex(level => level?.style === style))
      const level = levels[at]
      if (!level) return ''

      const counts = counters.get(id) ?? []
      counters.set(id, counts)
      for (const [depth, start] of instance.starts) {
        if (!started.has(`${numId}/${depth}`) && depth === at) counts[depth] = start - 1
        if (depth === at) started.add(`${numId}/${depth}`)
      }
      counts[at] = (counts[at] ?? level.start - 1) + 1
      for (let below = at + 1; below < counts.length; below++) if (levels[below]?.restarts) counts[below] = undefined

      if (level.format === 'bullet' || level.format === 'none') return ''
      return level.pattern.replace(/%([1-9])/g, (_, digit) => {
        const depth = Number(digit) - 1
        const count = counts[depth] ?? levels[depth]?.start ?? 1
        return formatNumber(count, level.legal ? 'decimal' : (levels[depth]?.format ?? 'decimal'))
      })
    },
  }
}

function parse(zip: Zip, definitions: Map<string, Definition>, instances: Map<string, Instance>): void {
  let definition: Definition | null = null
  let instance: Instance | null = null
  let level: Level | null = null
  let overridden = 0
  readXml(zip, 'word/numbering.xml', {
    open(name, attributes) {
      const value = attributes['w:val'] ?? ''
      if (name === 'w:abstractNum') {
        definition = { levels: [] }
        definitions.set(attributes['w:abstractNumId'] ?? '', definition)
      } else if (name === 'w:num') {
        instance = { definition: '', levels: new Map(), starts: new Map() }
        instances.set(attributes['w:numId'] ?? '', instance)
      } else if (name === 'w:abstractNumId' && instance) instance.definition = value
      else if (name === 'w:numStyleLink' && definition) definition.link = value
      else if (name === 'w:styleLink' && definition) definition.linked = value
      else if (name === 'w:lvlOverride') overridden = depth(attributes)
      else if (name === 'w:startOverride') instance?.starts.set(overridden, Number(value) || 0)
      else if (name === 'w:lvl') {
        level = { start: 1, format: 'decimal', pattern: '', legal: false, restarts: true }
        if (instance) instance.levels.set(depth(attributes), level)
        else if (definition) definition.levels[depth(attributes)] = level
      } else if (!level) return
      else if (name === 'w:start') level.start = Number(value) || 0
      else if (name === 'w:numFmt') level.format = value
      else if (name === 'w:lvlText') level.pattern = value.slice(0, 40)
      else if (name === 'w:pStyle') level.style = value
      else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false'
      else if (name === 'w:lvlRestart') level.restarts = value !== '0'
    },
    close(name) {
      if (name === 'w:abstractNum') definition = null
      else if (name === 'w:num') instance = null
      else if (name === 'w:lvl') level = null
    },
  })
}

/** Word knows nine levels; the bound also keeps a damaged file from asking for more. */
const depth = (attributes: Attributes) => Math.min(8, Math.max(0, Math.trunc(Number(attributes['w:ilvl']) || 0)))
