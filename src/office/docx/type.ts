/** Type of an official document (字体字号): sizes in the units Word counts in, and fonts with what stands in for them. */

/** Word counts sizes in half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt. */
export const pt = (points: number): number => points * 2
/** Lengths and indents are in twentieths of a point. */
export const twip = (points: number): number => points * 20

/** Chinese text needs the East Asian font named, or Word falls back to its own. */
const font = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
})

export const fonts = {
  /** 小标宋: titles. */
  title: font('方正小标宋简体'),
  /** 仿宋: body. */
  fang: font('仿宋_GB2312'),
  /** 黑体: heads of tables, 附件. */
  hei: font('黑体'),
  kai: font('楷体_GB2312'),
  /** 宋体: page numbers. */
  song: { ascii: '宋体', hAnsi: '宋体', cs: '宋体', eastAsia: '宋体' },
}

/**
 * The fonts of official documents are licensed and not on every machine: what takes a font's place, for the table of
 * fonts in the document.
 */
export const substitutes: { name: string; instead: string[]; family: 'roman' | 'swiss' | 'script' }[] = [
  {
    name: '方正小标宋简体',
    instead: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'Noto Serif CJK SC'],
    family: 'roman',
  },
  {
    name: '仿宋_GB2312',
    instead: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong', 'Noto Serif CJK SC'],
    family: 'roman',
  },
  { name: '楷体_GB2312', instead: ['楷体', 'KaiTi', '华文楷体', 'STKaiti', 'Noto Serif CJK SC'], family: 'script' },
  { name: '黑体', instead: ['SimHei', '华文黑体', 'Noto Sans CJK SC'], family: 'swiss' },
  { name: '宋体', instead: ['SimSun', '华文宋体', 'Noto Serif CJK SC'], family: 'roman' },
]
