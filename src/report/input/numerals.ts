const digits = '〇一二三四五六七八九'

/** A list counter in the formats that Word names (ECMA-376 ST_NumberFormat) and Chinese documents use. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return counting(value, digits, '十百千', '零', true)
    case 'chineseLegalSimplified':
      return counting(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟', '零', false)
    case 'ideographDigital':
    case 'taiwaneseDigital':
      return String(value).replace(/\d/g, digit => digits[Number(digit)] as string)
    case 'ideographTraditional':
      return pick('甲乙丙丁戊己庚辛壬癸', value)
    case 'ideographZodiac':
      return pick('子丑寅卯辰巳午未申酉戌亥', value)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return pick('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', value)
    case 'decimalEnclosedParen':
      return pick('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇', value)
    case 'ideographEnclosedCircle':
      return pick('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉', value)
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'lowerLetter':
      return letter(value, 'a')
    case 'upperLetter':
      return letter(value, 'A')
    case 'lowerRoman':
      return roman(value).toLowerCase()
    case 'upperRoman':
      return roman(value)
    default:
      return String(value)
  }
}

/** 12 is 十二 in the plain style, 壹拾贰 in the formal one. */
function counting(value: number, names: string, units: string, zero: string, plain: boolean): string {
  if (value <= 0 || value > 9999) return value === 0 ? zero : String(value)
  const text = [...String(value)]
    .map((digit, at, all) => (digit === '0' ? zero : names[Number(digit)] + (units[all.length - 2 - at] ?? '')))
    .join('')
    .replace(/零+$/, '')
    .replace(/零+/g, zero)
  return plain ? text.replace(/^一十/, '十') : text
}

const pick = (names: string, value: number) => names[value - 1] ?? String(value)

/** Word goes on after z with aa, bb, cc. */
function letter(value: number, first: string): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  const steps: [number, string][] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let text = ''
  for (const [size, sign] of steps) for (; value >= size; value -= size) text += sign
  return text
}
