const MEASURE = /(?:余额|总额|总量|收入|数量|比重|占比|产量|增加值|面积|里程)$/

const PAIRS: [RegExp, [string, string]][] = [
  [/城乡/, ['城镇', '农村']],
  [/存贷款/, ['存款', '贷款']],
  [/进出口/, ['进口', '出口']],
  [/新改建/, ['新建', '改建']],
]

/** 接待游客数量和游客总花费 → two subjects; 城乡居民收入 → 城镇…, 农村…. Null where the count does not fit. */
export function membersOf(subject: string, count: number): string[] | null {
  const parts = subject.split(/、|以及|和|及|与/).filter(Boolean)
  if (parts.length === count) {
    const [first, last] = [parts[0] as string, parts.at(-1) as string]
    // 存款、贷款余额: the measure stands after the last; 城市绿地、水面 …: the owner before the first.
    const measure = MEASURE.exec(last)?.[0] ?? ''
    return parts.map((p, i) => {
      if (i > 0 && p.length <= 4 && first.length >= p.length + 3) return first.slice(0, first.length - p.length) + p
      return measure && measure.length < last.length && !MEASURE.test(p) ? p + measure : p
    })
  }
  const packed = /^(.+?)(产?增加值|产量|产值|价格)$/.exec(subject)
  if (packed && packed[1]?.length === count) return [...packed[1]].map(member => member + packed[2])
  if (count === 2)
    for (const [pattern, pair] of PAIRS)
      if (pattern.test(subject)) return pair.map(word => subject.replace(pattern, word))
  return null
}
