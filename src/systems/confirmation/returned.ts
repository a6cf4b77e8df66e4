import type { Bilingual } from '../../report/reading.ts'
import type { Field } from './item.ts'

/** What a unit says of one figure (核对结果). */
export interface Answer {
  /** The figure's place in the draft. */
  id: string
  /** 区发改委, as the sheet was addressed. */
  unit: string | null
  state: 'confirmed' | 'corrected' | 'struck' | 'blank'
  /** What is to be said instead; empty where it is confirmed or blank. */
  corrections: Correction[]
  /** 说明及依据, in the unit's words. */
  note: string
  place: Place
}

/** What is to be said instead, of one field. */
export interface Correction {
  field: Field
  from: string
  to: string
  /** The corrected figure, in its base unit, where the words can be read as one. */
  value: number | null
  unit: string | null
}

/** A place in a sheet, for who opens it there. */
export interface Place {
  file: string
  row: number
  column: string | null
}

/** What could not be read, in words. */
export interface Problem {
  code: string
  place: Place | null
  words: Bilingual
}

/** A sheet that a unit sent back. Nothing is changed by reading it. */
export interface ReturnedSheet {
  file: string
  unit: string | null
  answers: Answer[]
  /** Who filled it in, and whether it was signed; empty where left blank. */
  person: string
  phone: string
  signed: string
  problems: Problem[]
}
