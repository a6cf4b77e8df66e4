import type { Owners, Row, RowDue, SubItem } from '../breakdown.ts'
import type { Layout, Shown } from '../layouts/layout.ts'

/** How a proposal that nobody has accepted is marked in a draft (推定). */
export const proposedMark = '（推定）'

/** Which cells say something of a sub-item; the others belong to the row as a whole. */
export const perItem: ReadonlySet<Shown> = new Set(['text', 'numbered-text', 'owners', 'lead', 'others', 'due'])

interface Place {
  layout: Layout
  /** 序号 of the row, and of its 项目 in the table. */
  number: string
  group: string
  /** Which of the row's sub-items it is, from 1. */
  at: number
}

/** What a cell says (单元格): of a row, or of one of its sub-items. The mark of proposals is not in it. */
export function cellText(shows: Shown, row: Row, item: SubItem | null, place: Place): string {
  const { owners, due } = item ?? row
  switch (shows) {
    case 'number':
      return place.number
    case 'group':
      return place.group
    case 'project':
      return row.project
    case 'text':
      return item ? `（${place.at}）${item.text}` : row.text
    case 'numbered-text':
      return item ? `（${place.at}）${item.text}` : `${place.number}.${row.text}`
    case 'leaders':
      return row.leaders.join('、')
    case 'owners':
      return ownersText(owners, place.layout.lead)
    case 'lead':
      return owners.lead ?? ''
    case 'others':
      return owners.others.join('、')
    case 'due':
      return dueText(due)
    case 'target':
      return ''
    case 'source':
      return sourceText(row)
    case 'blank':
      return ''
  }
}

export const ownersText = ({ lead, others }: Owners, how: Layout['lead']): string =>
  [...(lead === null ? [] : [how === 'star' ? `★${lead}` : lead]), ...others].join('、')

export const dueText = (due: RowDue | null): string => due?.text ?? ''

const sourceNames: Record<Row['source']['kind'], string> = {
  report: '政府工作报告',
  'plan-report': '计划报告',
  'budget-report': '预算报告',
  assigned: '上级下达',
  livelihood: '民生实事',
  plenum: '区委全会',
  other: '其他',
}

function sourceText({ source: { kind, note } }: Row): string {
  if (kind === 'other' && note) return note
  return note ? `${sourceNames[kind]}：${note}` : sourceNames[kind]
}

/** Whether a cell shows what is still a proposal of the program. */
export function isProposed(shows: Shown, row: Row, item: SubItem | null): boolean {
  const { proposed } = item ?? row
  if (shows === 'leaders') return row.proposed.leaders !== undefined && row.leaders.length > 0
  if (shows !== 'owners' && shows !== 'lead' && shows !== 'others') return false
  if (proposed.owners === undefined) return false
  const { lead, others } = (item ?? row).owners
  if (shows === 'lead') return lead !== null
  return shows === 'others' ? others.length > 0 : lead !== null || others.length > 0
}
