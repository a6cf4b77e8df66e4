import { indexLines } from '../../report/lines.ts'
import type { Compared } from '../../systems/confirmation/compare.ts'
import type { Field, Item } from '../../systems/confirmation/item.ts'
import type { ReturnedSheet } from '../../systems/confirmation/returned.ts'
import type { Status } from '../../systems/confirmation/status.ts'
import type { Opened } from '../open.ts'
import type { Language } from '../words.ts'

const fields: Record<Field, Record<Language, string>> = {
  shown: { zh: '数据', en: 'figure' },
  basis: { zh: '口径', en: 'basis' },
  asOf: { zh: '时点', en: 'as of' },
  status: { zh: '状态', en: 'status' },
}

const states: Record<Status['state'], Record<Language, string>> = {
  corrected: { zh: '更正', en: 'corrected' },
  struck: { zh: '删除', en: 'struck' },
  disputed: { zh: '意见不一', en: 'disputed' },
  blank: { zh: '没有确认', en: 'unconfirmed' },
  confirmed: { zh: '确认', en: 'confirmed' },
}

const comma = { zh: '，', en: ', ' }

/** What units say of a draft's figures: differences in place, then what is still open, then problems and counts. */
export function printStatus(
  all: readonly Status[],
  sheets: readonly ReturnedSheet[],
  { file, text }: Opened,
  language: Language,
): string {
  const placed = placesIn(
    file,
    text,
    all.map(({ item }) => item),
  )
  const lines: string[] = []
  for (const state of ['disputed', 'corrected', 'struck', 'blank'] as const) {
    for (const one of all.filter(status => status.state === state)) {
      lines.push(`${placed.get(one.item.id)}: ${states[state][language]} ${one.item.indicator} ${one.item.shown}`)
      for (const { unit, corrections, note } of one.answers) {
        const said = corrections.map(({ field, from, to }) => `${fields[field][language]} ${from || '–'} → ${to}`)
        lines.push(`    ${[unit ?? '?', ...said, note].filter(Boolean).join('  ')}`)
      }
    }
  }
  for (const sheet of sheets) lines.push(...sheet.problems.map(({ words }) => `${sheet.file}: ${words[language]}`))
  const counts = (Object.keys(states) as Status['state'][]).map(
    state => `${states[state][language]} ${all.filter(one => one.state === state).length}`,
  )
  const total = { zh: `${all.length}个数据：`, en: `${all.length} figures: ` }[language]
  return `${[...lines, total + counts.join(comma[language])].join('\n')}\n`
}

const kinds: Record<Compared['kind'], Record<Language, string>> = {
  changed: { zh: '改动', en: 'changed' },
  moved: { zh: '挪动', en: 'moved' },
  new: { zh: '新增', en: 'new' },
  gone: { zh: '去掉', en: 'gone' },
  same: { zh: '不变', en: 'same' },
}

/** Differences between two drafts, each at its place in the later one; what is gone at its place in the earlier. */
export function printCompared(all: readonly Compared[], a: Opened, b: Opened, language: Language): string {
  const [before, after] = [
    placesIn(
      a.file,
      a.text,
      all.flatMap(one => one.before ?? []),
    ),
    placesIn(
      b.file,
      b.text,
      all.flatMap(one => one.after ?? []),
    ),
  ]
  const lines = all.flatMap(({ kind, before: old, after: now, changed, moved }) => {
    const item = now ?? old
    if (kind === 'same' || !item) return []
    const place = now ? after.get(now.id) : before.get(item.id)
    const said = old && now ? sayChanges(old, now, changed, language) : [item.shown]
    const also = moved && kind === 'changed' ? [kinds.moved[language]] : []
    return [`${place}: ${[kinds[kind][language], ...also].join(' ')} ${item.indicator} ${said.join('  ')}`]
  })
  const counts = (Object.keys(kinds) as Compared['kind'][]).map(
    kind => `${kinds[kind][language]} ${all.filter(one => one.kind === kind).length}`,
  )
  return `${[...lines, counts.join(comma[language])].join('\n')}\n`
}

function sayChanges(old: Item, now: Item, changed: Compared['changed'], language: Language): string[] {
  if (changed.length === 0) return [now.shown]
  return changed.map(what => {
    if (what === 'value' || what === 'words') return `${old.shown} → ${now.shown}`
    return `${fields[what][language]} ${old[what] || '–'} → ${now[what] || '–'}`
  })
}

/** report.txt:15:20, as other commands say places. */
function placesIn(file: string, text: string, items: readonly Item[]): Map<string, string> {
  const placeOf = indexLines(text)
  return new Map(
    items
      .map(item => ({ item, start: Number(item.id.split('-')[0]) }))
      .sort((a, b) => a.start - b.start)
      .map(({ item, start }) => {
        const { line, column } = placeOf(start)
        return [item.id, `${file}:${line}:${column}`]
      }),
  )
}
