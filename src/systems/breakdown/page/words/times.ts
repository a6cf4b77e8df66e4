/** 14:36 of an instant, as the clock on the wall shows it. */
export function sayTime(instant: string): string {
  const at = new Date(instant)
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}

/** An instant with its day: today's by the time alone would say too little in a history. */
export function sayInstant(instant: string): string {
  const at = new Date(instant)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${sayTime(instant)}`
}

const two = (part: number) => String(part).padStart(2, '0')
