/** An amount as people write it: 193000000000 元 is 1930亿元. */
export function show(value: number, unit: string): string {
  const size = Math.abs(value)
  if (size >= 1e12 && size % 1e11 === 0) return `${tidy(value / 1e12)}万亿${unit}`
  if (size >= 1e8) return `${tidy(value / 1e8)}亿${unit}`
  if (size >= 1e4 && unit !== '') return `${tidy(value / 1e4)}万${unit}`
  return `${tidy(value)}${unit}`
}

/** Removes what binary floats add: 0.1 + 0.2 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12))
