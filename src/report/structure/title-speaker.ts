/** The heads of governments (行政首长), acting ones (代/代理) included. */
const OFFICE = '(?:省长|市长|区长|县长|州长|盟长|旗长|镇长|乡长|主席|总理|专员|管委会主任|办事处主任|报告人)'
const HAN = '\\u4e00-\\u9fff'
/** 李铭, 欧阳修文, 艾尔肯·吐尼亚孜; 向诗 at a line's end, while 向大会报告 is none. */
const NAME = `(?!在|作|向(?![${HAN}]{1,2}$)|代表|同志)(?:[${HAN}]{1,12}(?:[·•‧・][${HAN}]{1,12})+|[${HAN}]{2,6}?)`
const AFTER_OFFICE = new RegExp(
  `${OFFICE}[:]?(${NAME})(?=同志|作政府|作工作|作报告|所作|向|代表|在|来源|发布|时间|[^${HAN}·•‧・]|$)`,
)
const BEFORE_OFFICE = new RegExp(
  `(?:^|日|[^${HAN}])(?!日)([${HAN}]{2,4}?)(?:同志)?(?:代理?)?${OFFICE}(?:同志)?(?=在|作|向|代表)`,
)
const BESIDE = new RegExp(`^(${NAME})\\((?:.{0,20})${OFFICE}\\)$`)
const ENDS_IN_OFFICE = new RegExp(`(?:^|人民政府|国务院|代理?|、|[省市区县州盟旗镇乡])${OFFICE}[:]?$`)
const ALONE = new RegExp(`^(?:${NAME.replace('{2,6}?', '{2,4}')})$`)
/** Lines of a site's own, and words that stand where a name could. */
const SITE_LINE = /^(?:信息来源|来源|发布|时间|日期|作者|责任编辑|编辑|索引|字号|字体|浏览|点击|当前位置|首页)/
const NO_NAME =
  /^(?:来源|目录|正文|摘要|全文|打印|关闭|分享)|(?:信箱|热线|办公室|办公厅|之窗|会议|讲话|致辞|报告|政府|网站|日报)$/

/** A line so long may run on in the next. */
const WRAPPED = 30

/** Who speaks, by the lines between the title and the speech, spaces taken out. The line nearest to the speech counts. */
export function findSpeaker(lines: string[]): string | null {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as string
    const wrapped = line.length >= WRAPPED ? line + (lines[i + 1] ?? '') : line
    const name = named(wrapped) ?? (ENDS_IN_OFFICE.test(line) ? alone(lines[i + 1]) : null)
    if (name) return name
  }
  const meeting = lines.findLastIndex(line => /(?:大会|会议)上?\)?$/.test(line))
  return meeting < 0 ? null : alone(lines[meeting + 1])
}

function named(line: string): string | null {
  if (SITE_LINE.test(line)) return null
  const name = (AFTER_OFFICE.exec(line) ?? BEFORE_OFFICE.exec(line) ?? BESIDE.exec(line))?.[1]
  return name && !NO_NAME.test(name) ? name : null
}

function alone(line: string | undefined): string | null {
  const name = line?.replace(/^[(]|[)]$/g, '').replace(/同志$/, '') ?? ''
  return ALONE.test(name) && !NO_NAME.test(name) ? name : null
}
