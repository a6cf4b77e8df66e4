import type { Returned } from '../../returned/returned.ts'
import type { Words } from '../words/zh.ts'

/** A line of the review: one thing that can be taken or left. */
export interface Difference {
  key: string
  number: string
  field: string
  was: string
  is: string
  conflict: boolean
}

/** Everything that a returned sheet would change, one after the other. */
export function differencesOf({ changes, added, removed, moved }: Returned, w: Words): Difference[] {
  return [
    ...changes.map(({ number, field, was, is, conflict }, at) => ({
      key: `change ${at}`,
      number,
      field: w.fields[field],
      was,
      is,
      conflict: conflict !== null,
    })),
    ...added.map(({ fields }, at) => ({
      key: `added ${at}`,
      number: '',
      field: w.addedRow,
      was: '',
      is: fields.text,
      conflict: false,
    })),
    ...removed.map(({ number, text, conflict }, at) => ({
      key: `removed ${at}`,
      number,
      field: w.removedRow,
      was: text,
      is: '',
      conflict,
    })),
    ...moved.map(({ number }, at) => ({
      key: `moved ${at}`,
      number,
      field: w.moved,
      was: '',
      is: '',
      conflict: false,
    })),
  ]
}
