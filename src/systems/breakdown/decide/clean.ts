import type { Owners, Row, RowFields, SubItem } from '../breakdown.ts'

/** Owners as they are kept: no blanks, no unit twice, and the lead not among the others. */
export function cleanOwners({ lead, others }: Owners): Owners {
  const first = lead?.trim() || null
  const rest = new Set(others.map(unit => unit.trim()).filter(unit => unit !== '' && unit !== first))
  return { lead: first, others: [...rest] }
}

/**
 * The edited fields as they are kept. Whoever changes owners or leaders has decided on them: they are no longer the
 * program's proposal. Fields that say what the row says already are left out.
 */
export function cleanEdit(row: Row, edit: Partial<RowFields>): Partial<RowFields> {
  const fields: Partial<RowFields> = { ...edit }
  if (fields.text !== undefined) fields.text = fields.text.trim()
  if (fields.project !== undefined) fields.project = fields.project.trim()
  if (fields.owners) fields.owners = cleanOwners(fields.owners)
  if (fields.leaders) fields.leaders = [...new Set(fields.leaders.map(post => post.trim()).filter(Boolean))]
  if (fields.items)
    fields.items = fields.items.map(item =>
      cleanItem(
        row.items.find(old => old.id === item.id),
        item,
      ),
    )
  for (const key of Object.keys(fields) as (keyof RowFields)[]) if (same(fields[key], row[key])) delete fields[key]
  if (!fields.proposed) {
    const { owners, leaders, ...other } = row.proposed
    const proposed = {
      ...other,
      ...(owners && !fields.owners && { owners }),
      ...(leaders && !fields.leaders && { leaders }),
    }
    if (!same(proposed, row.proposed)) fields.proposed = proposed
  }
  return fields
}

function cleanItem(old: SubItem | undefined, item: SubItem): SubItem {
  const owners = cleanOwners(item.owners)
  const decided = old && item.proposed.owners && !same(owners, old.owners)
  return { ...item, text: item.text.trim(), owners, proposed: decided ? {} : item.proposed }
}

/** Fields are plain data, written with their keys in one order. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
