import type { Figure } from '../../reading.ts'
import { agree, type Range, range, show, tidy } from '../amounts.ts'
import type { Context, Said } from '../rule.ts'

/** Amounts that can be added: exact, and no shares, ranks, multiples or rates. */
export const countable = (figure: Figure): boolean =>
  figure.comparator === '=' && ['level', 'target', 'delta'].includes(figure.role) && !/%|点|位|倍|\//.test(figure.unit)

/** What parts make together. */
export const total = (parts: Figure[]): number => tidy(parts.reduce((sum, part) => sum + part.value, 0))

/** Whether parts can make the whole, rounding allowed for. */
export function sums(context: Context, parts: Figure[], whole: Figure): boolean {
  const sum = parts.reduce<Range>(
    ([low, high], part) => {
      const [from, to] = range(context.text, part)
      return [low + from, high + to]
    },
    [0, 0],
  )
  return agree(sum, range(context.text, whole))
}

/** Parts and whole with the arithmetic. */
export function mismatch(parts: Figure[], whole: Figure): Said {
  const sum = total(parts)
  const gap = tidy(Math.abs(sum - whole.value))
  const said = parts.map(part => show(part.value, '')).join(' + ')
  const unit = whole.unit
  const last = parts.at(-1) as Figure
  return {
    start: Math.min(whole.start, last.start),
    end: Math.max(whole.end, last.end),
    message: {
      zh: `部分之和与总数不符：${said} = ${show(sum, unit)}，与总数${show(whole.value, unit)}相差${show(gap, unit)}。请核对总数和各部分。`,
      en: `The parts do not make the whole: ${said} = ${show(sum, unit)}, ${show(gap, unit)} off the stated ${show(whole.value, unit)}. Check the whole and each part.`,
    },
    related: [whole, ...parts].map(figure => ({
      start: figure.start,
      end: figure.end,
      report: 'this',
      message: figure === whole ? { zh: '总数', en: 'the whole' } : { zh: '部分', en: 'a part' },
    })),
  }
}
