const BREAK = /[。;:!?\n]|,(?!\d)|(?<!\d),/

/** The clause (分句) up to a place in folded text: from the last comma, colon or full stop, at most `reach` characters. */
export function clauseBefore(text: string, place: number, reach = 60): string {
  return (
    text
      .slice(Math.max(0, place - reach), place)
      .split(BREAK)
      .at(-1) ?? ''
  )
}
