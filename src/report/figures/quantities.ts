import type { Span } from '../reading.ts'
import { arabic } from './forms/arabic.ts'
import { chains } from './forms/chains.ts'
import { chinese, scales } from './forms/chinese.ts'
import { ranges, TO } from './forms/ranges.ts'
import { ranks } from './forms/ranks.ts'
import { doublings, fractions, halves, slashed } from './forms/ratios.ts'
import { type Quantity, Seen } from './quantity.ts'

/** The first form that fits a place is taken. */
const FORMS = [ranges, chains, slashed, halves, fractions, doublings, ranks, arabic, chinese, scales]
const LOOKS = FORMS.map(form => form.looks).join('|')

/** Every quantity in the folded text, one after another. Linear in its length, and only the last two are held. */
export function* scanQuantities(text: string): Generator<Quantity> {
  const named = new NameZones(text)
  const numbered = itemNumbers(text)
  let last: Quantity | null = null
  for (const match of text.matchAll(new RegExp(LOOKS, 'g'))) {
    const found = readForm(new Seen(text, numbered(match) ?? match))
    if (!found || named.covers(found)) continue
    // The far end of a range is a ceiling.
    if (last && isFarEnd(text, last, found)) found.bound = '<='
    yield found
    last = found
  }
}

const readForm = (seen: Seen): Quantity | null =>
  FORMS.find(form => seen.groups[form.key] !== undefined)?.read(seen) ?? null

const BETWEEN = new RegExp(`^${TO}$`)

function isFarEnd(text: string, low: Quantity, high: Quantity): boolean {
  const open = low.bound === '>=' && !low.rank && high.bound === null
  return open && BETWEEN.test(text.slice(low.end, high.start))
}

/**
 * 8.6个专项 between items 7. and 9. is six of the eighth item, and not 8.6. Answers with what is matched after such a
 * number, null where a match is none.
 */
function itemNumbers(text: string): (match: RegExpExecArray) => RegExpExecArray | null {
  const numbers = new Set<number>()
  for (const [, number] of text.matchAll(/^ *(\d{1,2})[.、]/gm)) numbers.add(Number(number))
  const again = new RegExp(LOOKS, 'y')
  return match => {
    const item = /^(\d{1,2})\.(?=\d)/.exec(match[0])
    const n = Number(item?.[1])
    if (!item || !(numbers.has(n - 1) || numbers.has(n + 1))) return null
    if (!/(?:^|\n) *$/.test(text.slice(Math.max(0, match.index - 8), match.index))) return null
    again.lastIndex = match.index + item[0].length
    return again.exec(text)
  }
}

/** Short quotations and book titles (“人才新政15条”, 《纲要》) are names; a number inside one counts nothing. */
class NameZones {
  private readonly zones: Iterator<RegExpExecArray>
  private zone: Span | null = null

  constructor(text: string) {
    this.zones = text.matchAll(/“[^“”\n]{1,16}”|《[^《》\n]{1,60}》|〔[^〕\n]{1,8}〕/g)
    this.advance()
  }

  /** Asked in text order. */
  covers(span: Span): boolean {
    while (this.zone && this.zone.end <= span.start) this.advance()
    return this.zone !== null && this.zone.start <= span.start && this.zone.end >= span.end
  }

  private advance(): void {
    let next = this.zones.next()
    // “二十连增” counts years.
    while (!next.done && /^“[^”]{1,5}连[增丰升降跌快]”$/.test(next.value[0])) next = this.zones.next()
    this.zone = next.done ? null : { start: next.value.index, end: next.value.index + next.value[0].length }
  }
}
