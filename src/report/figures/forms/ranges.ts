import { scalePower, shiftDecimal } from '../../numerals.ts'
import { ARABIC, type Form, SCALE } from '../quantity.ts'
import { baseUnit, UNIT_PATTERN } from '../units.ts'

const FAR_END = new RegExp(`^${ARABIC} ?(${SCALE})?(${UNIT_PATTERN})`)

/** 2018-2020年, 10-35蒸吨: a time or a class, not two figures. */
const ONE = /^(?:年|[月日]|蒸吨)/

/** 1-2家, 35-64岁: what stands before ends with the near end; 12-1号, S20-1 and 0512-63号 are codes. */
export const endsRange = (before: string, unit = '') =>
  unit !== '' && !ONE.test(unit) && /(?:^|[^A-Za-z\d.+-])(?:0|[1-9]\d{0,5})(?:\.\d+)?-$/.test(before)

/** What stands between the ends of a range. */
export const TO = '(?:—|–|-|~|至){1,2}'

/** 5%—6%, 3至5家: the near end, a floor, in the unit of the far one. */
export const ranges: Form = {
  looks: `(?<low>${ARABIC}) ?(?<lowScale>${SCALE})?(?<lowUnit>%|个百分点)?${TO}(?=${ARABIC} ?(?:${SCALE})?(?:${UNIT_PATTERN}))`,
  key: 'low',
  read(seen) {
    const { low = '', lowScale, lowUnit } = seen.groups
    if (/[A-Za-z\d.+]$/.test(seen.before(1)) || /^0\d/.test(low)) return null
    const far = FAR_END.exec(seen.after(24))
    const unit = baseUnit(lowUnit ?? far?.[2] ?? '')
    if (!unit || ONE.test(unit)) return null
    const width = low.length + (lowScale?.length ?? 0) + (lowUnit?.length ?? 0)
    const value = shiftDecimal(low, scalePower(lowScale ?? far?.[1] ?? ''))
    return seen.make(value, unit, { end: seen.start + width, bound: '>=' })
  },
}
