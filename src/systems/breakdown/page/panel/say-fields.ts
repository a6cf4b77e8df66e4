import type { RowFields, SubItem } from '../../breakdown.ts'
import { sayOwners } from '../grid/cell-fields.ts'
import type { Words } from '../words/zh.ts'

/** What a field of a row holds, in words, for comparing. Places and proposals have none. */
export function sayField(key: keyof RowFields, fields: Partial<RowFields>, w: Words): string {
  switch (key) {
    case 'block':
      return fields.block ? w.blocks[fields.block] : ''
    case 'source':
      return fields.source ? `${w.sourceKinds[fields.source.kind]} ${fields.source.note}`.trim() : ''
    case 'leaders':
      return fields.leaders?.join('、') ?? ''
    case 'owners':
      return fields.owners ? sayOwners(fields.owners) : ''
    case 'due':
      return fields.due?.text ?? ''
    case 'items':
      return fields.items?.map(sayItem).join('\n') ?? ''
    case 'project':
    case 'text':
      return fields[key] ?? ''
    default:
      return ''
  }
}

const sayItem = ({ text, owners, due }: SubItem, at: number) =>
  `（${at + 1}）${[text, sayOwners(owners), due?.text].filter(Boolean).join('  ')}`
