/** What a row of the list can lead to. */
export interface RowActions {
  select: (id: string) => void
  /** Goes to a place in the text. */
  spot: (start: number) => void
  /** Goes to where a section begins. */
  section: (section: number) => void
  /** Goes to the selected thing's place in the text. */
  text: () => void
  /** Shows the page of a rule. */
  rule: (code: string) => void
}
