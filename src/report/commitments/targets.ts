import type { Comparator, Figure, Span, Target } from '../reading.ts'

/** Targets said in words: what they are measured against stands in for the number. */
const WORDED: [RegExp, Comparator][] = [
  [/(?<name>[^,;:。、]{2,24}?)(?:不低于|不少于)(?<ref>[^,;:。\d]{2,20})/, '>='],
  [/(?<name>[^,;:。、]{2,24}?)(?:高于|快于|优于|大于|多于|超过)(?<ref>[^,;:。\d]{2,20})/, '>'],
  [/(?<name>[^,;:。、]{2,24}?)(?:不高于|不超过)(?<ref>[^,;:。\d]{2,20})/, '<='],
  [/(?<name>[^,;:。、]{2,24}?)(?:低于|小于)(?<ref>[^,;:。\d]{2,20})/, '<'],
  [/(?<name>[^,;:。、]{2,24}?)(?:与|和|同)(?<ref>[^,;:。、\d]{2,16})(?:保持)?(?:基本)?同步/, '~'],
  [/(?<ref>完成(?:国家|省|市|上级|自治区|[^,;:。\d]{2,8}市?)下达的?(?:目标|任务|指标)?)(?<name>[^,;:。]{2,24})/, '>='],
  [/(?<name>[^,;:。]{2,30}?)(?<ref>完成[^,;:。\d]{2,14}(?:下达|确定)[^,;:。\d]{0,8})/, '>='],
  [
    /(?<name>[^,;:。]{2,24}?)(?<ref>实现?全覆盖|全部(?:完成|建成|淘汰|消除|整改|到位|达标|关停|清零|开工|投用)|动态清零)/,
    '=',
  ],
  [/(?<ref>全部(?:完成|建成|淘汰|消除|整改|达标))(?<name>[^,;:。]{2,24})/, '='],
  [
    /(?<name>[^,;:。、]{2,24}?)(?<ref>(?:保持)?(?:基本)?(?:稳定(?:发展|增长)?|平稳(?:增长|运行)?|稳中提质|稳量提质|提质增效|提质提效|正增长|量稳质升|稳定在合理区间))$/,
    '=',
  ],
]

/** The measurable aims inside a commitment: its target figures, or, where it has none, an aim told in words. */
export function targetsOf(folded: string, span: Span, figures: Figure[]): Target[] {
  const out: Target[] = []
  for (const f of figures)
    if (f.role === 'target' && f.start >= span.start && f.end <= span.end)
      out.push({
        start: f.start,
        end: f.end,
        indicator: f.indicator,
        comparator: f.comparator,
        value: f.value,
        unit: f.unit,
        reference: null,
      })
  if (out.length > 0) return out
  const words = folded.slice(span.start, span.end)
  for (const [pattern, comparator] of WORDED) {
    const m = pattern.exec(words)
    if (!m?.groups) continue
    const start = span.start + m.index
    return [
      {
        start,
        end: start + m[0].length,
        indicator: (m.groups.name as string).trim(),
        comparator,
        value: null,
        unit: null,
        reference: (m.groups.ref as string).trim(),
      },
    ]
  }
  return out
}
