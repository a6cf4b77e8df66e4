/** An amount as people write it: 193000000000 元 is 1930亿元, 74400000000000 元 is 74.4万亿元. */
export function show(value: number, unit: string): string {
  const size = Math.abs(value)
  if (size >= 1e12) return `${short(value / 1e12)}万亿${unit}`
  if (size >= 1e8) return `${short(value / 1e8)}亿${unit}`
  if (size >= 1e4) return `${short(value / 1e4)}万${unit}`
  return `${short(value)}${unit}`
}

/** No more digits than reports give, and none that binary floats add: 0.1 + 0.2 is 0.3. */
export const short = (value: number): number => Number(value.toPrecision(value % 1 === 0 ? 12 : 6))
