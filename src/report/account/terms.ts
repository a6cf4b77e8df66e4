import { usual } from './same.ts'

/** Runs of Chinese characters; a Latin name or a number with its scale stands as it is. */
const RUNS = /[\u4e00-\u9fff]+|[a-z]+\d*|\d[\d.]*[万亿]?/gi
/** What joins and dresses names in any report: no part of them, and no pair of characters reaches across. */
const BETWEEN =
  /的|和|及|与|等|在|对|由|将|为|并|了|实现|完成|建设|工程|项目|任务|工作|推进|加快|实施|开展|进一步|全面|继续|全部|力争|确保|中国|[我全](?=[国省市县区州旗])./g

const runsOf = (words: string): string[] => usual(words).replaceAll(BETWEEN, ' ').match(RUNS) ?? []
const isChinese = (run: string): boolean => run.charCodeAt(0) >= 0x4e00

/** What words are told alike by, without a dictionary (相邻两字): pairs of neighbours, numbers and Latin names. Each once. */
export function termsOf(words: string): Set<string> {
  const terms = new Set<string>()
  for (const run of runsOf(words)) for (const term of termsIn(run)) terms.add(term)
  return terms
}

function* termsIn(run: string): Generator<string> {
  if (!isChinese(run) || run.length === 1) yield run.toLowerCase()
  else for (let i = 0; i + 1 < run.length; i++) yield run.slice(i, i + 2)
}

/** A name as its characters, each with the pairs it is in; a number or a Latin name is one. */
export type Name = { pairs: string[] }[]

export function nameOf(words: string): Name {
  return runsOf(words).flatMap(run => {
    if (!isChinese(run) || run.length === 1) return [{ pairs: [run.toLowerCase()] }]
    return [...run].map((_, i) => ({
      pairs: [run.slice(i - 1, i + 1), run.slice(i, i + 2)].filter(p => p.length === 2),
    }))
  })
}

/** Names of things begin with what is their own and end with what they share: 青溪|国际酒店. The last character counts this much of the first. */
export const TAPER = 0.5

/** In a short text everything is rare; it is weighed as if it had so many clauses. */
const FEWEST = 300

/** How much words tell: the rarer in the two reports (逆文档频率), the more. */
export class Rarity {
  readonly #in = new Map<string, number>()
  #all = 0

  add(terms: Iterable<string>): void {
    this.#all++
    for (const term of terms) this.#in.set(term, (this.#in.get(term) ?? 0) + 1)
  }

  #of(term: string): number {
    return Math.log(1 + Math.max(this.#all, FEWEST) / (1 + (this.#in.get(term) ?? 0))) ** 2
  }

  /** What each character of a name tells: as little as the more common of its pairs, for the other may only reach across two words. */
  weights(name: Name, taper = 1): number[] {
    return name.map(
      ({ pairs }, at) => Math.min(...pairs.map(p => this.#of(p))) * (1 - ((1 - taper) * at) / name.length),
    )
  }

  /** What a name tells in all: little for 投资, much for 青溪体育中心. */
  tells(name: Name): number {
    return this.weights(name).reduce((sum, weight) => sum + weight, 0)
  }

  /** The share of a name that is said among terms, by what its characters tell: 0 to 1. */
  share(name: Name, terms: ReadonlySet<string>, taper = 1): number {
    let [all, said] = [0, 0]
    const weights = this.weights(name, taper)
    for (const [at, { pairs }] of name.entries()) {
      const weight = weights[at] as number
      all += weight
      if (pairs.some(pair => terms.has(pair))) said += weight
    }
    return all === 0 ? 0 : said / all
  }

  /** The share of terms, by what they tell, that are among others: how alike two surroundings are. */
  common(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
    let [all, common] = [0, 0]
    for (const term of terms) {
      const weight = this.#of(term)
      all += weight
      if (others.has(term)) common += weight
    }
    return all === 0 ? 0 : common / all
  }
}
