/**
 * The headline indicators of work reports (主要指标) and what a check must know of them. Only names that leave no doubt:
 * a part of an indicator (第三产业增加值) or its share is another indicator.
 */
export interface Headline {
  key: string
  names: string[]
  /**
   * Whether this year's level over last year's is comparable with the published growth.
   * `nominal`: current prices on a stable base. `constant`: growth is published at constant prices.
   * `changing`: samples or bases are revised from year to year (规上, 固投, 社零, 存贷款).
   */
  base: 'nominal' | 'constant' | 'changing'
  /** Money for a whole area is counted in millions at least; `person`: money for one; `other`: rates and counts. */
  measure: 'area' | 'person' | 'other'
}

const HEADLINES: Headline[] = [
  {
    key: 'gdp',
    names: ['地区生产总值', '国内生产总值', '生产总值', 'GDP', '经济总量'],
    base: 'constant',
    measure: 'area',
  },
  {
    key: 'budget-revenue',
    names: ['一般公共预算收入', '地方一般公共预算收入', '公共财政预算收入', '地方公共财政预算收入'],
    base: 'nominal',
    measure: 'area',
  },
  { key: 'fiscal-revenue', names: ['财政总收入'], base: 'nominal', measure: 'area' },
  { key: 'local-fiscal-revenue', names: ['地方财政收入', '地方财政总收入'], base: 'nominal', measure: 'area' },
  {
    key: 'budget-spending',
    names: ['一般公共预算支出', '公共财政预算支出', '财政支出'],
    base: 'nominal',
    measure: 'area',
  },
  { key: 'tax', names: ['税收收入', '税收'], base: 'nominal', measure: 'area' },
  {
    key: 'fixed-investment',
    names: ['固定资产投资', '全社会固定资产投资', '固定资产投资额'],
    base: 'changing',
    measure: 'area',
  },
  { key: 'retail', names: ['社会消费品零售总额', '社会消费品零售额'], base: 'changing', measure: 'area' },
  {
    key: 'trade',
    names: ['进出口总额', '进出口', '外贸进出口总额', '外贸进出口', '货物进出口总额', '货物进出口'],
    base: 'nominal',
    measure: 'area',
  },
  { key: 'exports', names: ['出口总额', '出口额', '外贸出口'], base: 'nominal', measure: 'area' },
  {
    key: 'foreign-investment',
    names: ['实际使用外资', '实际利用外资', '实际到账外资'],
    base: 'changing',
    measure: 'area',
  },
  { key: 'industrial-output', names: ['工业总产值'], base: 'nominal', measure: 'area' },
  {
    key: 'large-industrial-output',
    names: ['规模以上工业总产值', '规上工业总产值', '规模工业总产值'],
    base: 'changing',
    measure: 'area',
  },
  {
    key: 'large-industrial-value',
    names: ['规模以上工业增加值', '规上工业增加值', '规模工业增加值'],
    base: 'constant',
    measure: 'area',
  },
  {
    key: 'deposits',
    names: ['存款余额', '人民币存款余额', '金融机构存款余额', '本外币存款余额', '银行业机构人民币存款余额'],
    base: 'changing',
    measure: 'area',
  },
  {
    key: 'loans',
    names: ['贷款余额', '人民币贷款余额', '金融机构贷款余额', '本外币贷款余额', '银行业机构人民币贷款余额'],
    base: 'changing',
    measure: 'area',
  },
  {
    key: 'income',
    names: ['居民人均可支配收入', '全体居民人均可支配收入', '城乡居民人均可支配收入', '全体常住居民人均可支配收入'],
    base: 'nominal',
    measure: 'person',
  },
  {
    key: 'urban-income',
    names: ['城镇居民人均可支配收入', '城镇常住居民人均可支配收入'],
    base: 'nominal',
    measure: 'person',
  },
  {
    key: 'rural-income',
    names: [
      '农村居民人均可支配收入',
      '农村常住居民人均可支配收入',
      '农民人均纯收入',
      '农牧民人均纯收入',
      '农牧民人均可支配收入',
    ],
    base: 'nominal',
    measure: 'person',
  },
  other('new-jobs', ['城镇新增就业', '新增城镇就业', '城镇新增就业人数', '新增就业', '新增就业岗位']),
  other('registered-unemployment', ['城镇登记失业率', '登记失业率']),
  other('surveyed-unemployment', ['城镇调查失业率', '调查失业率']),
  other('consumer-prices', ['居民消费价格', '居民消费价格总水平', '居民消费价格指数', 'CPI']),
  other('urbanisation', ['城镇化率', '常住人口城镇化率']),
  other('research-share', ['全社会研发投入占地区生产总值的比重', '全社会研发投入占地区生产总值比重', '研发投入强度']),
  other('energy-intensity', ['单位地区生产总值能耗', '单位国内生产总值能耗', '万元地区生产总值能耗', '单位GDP能耗']),
]

function other(key: string, names: string[]): Headline {
  return { key, names, base: 'nominal', measure: 'other' }
}

const BY_NAME = new Map(HEADLINES.flatMap(headline => headline.names.map(name => [name, headline] as const)))

/** All names of headline indicators that are money, longest first, for patterns. */
export const HEADLINE_NAMES = HEADLINES.filter(({ measure }) => measure !== 'other')
  .flatMap(({ names }) => names)
  .sort((a, b) => b.length - a.length)

/** What says nothing about which indicator it is: the place reporting, the year, verbs of reaching. */
const AROUND =
  /^(?:(?:全|我|本)(?:区|市|县|旗|省|州|国|自治区)|预计|全年|年末|年内|当年|今年|去年|累计|完成|实现|达到|力争|确保|(?:20\d\d)年|预期|属地)+|(?:完成|实现|总计|预计|同比|增长|增速|涨幅|年均|达到|突破|超|约|的)+$/g

/** An indicator's name without its dress: 预计全区实现地区生产总值 is 地区生产总值. */
export function bareName(indicator: string): string {
  const plain = indicator.normalize('NFKC').replaceAll(/[\s"“”‘’'()]/g, '')
  return plain.replaceAll(AROUND, '') || plain
}

/** The headline indicator a name stands for, if it is one. */
export function headlineOf(indicator: string): Headline | undefined {
  return BY_NAME.get(bareName(indicator))
}

/** One key for all names of one indicator. */
export function indicatorKey(indicator: string): string {
  const name = bareName(indicator)
  return BY_NAME.get(name)?.key ?? name
}
