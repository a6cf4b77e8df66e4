/** Runs of Chinese characters; a Latin name or a number with its scale is one term. */
const RUNS = /[\u4e00-\u9fff]+|[a-z]+\d*|\d[\d.]*[万亿]?/gi

/**
 * What words are told alike by, without a dictionary (字与相邻两字): single characters, pairs of neighbours, numbers and
 * Latin names as they stand. Each once, in the order of the text.
 */
export function termsOf(words: string): Set<string> {
  const terms = new Set<string>()
  for (const [run] of words.matchAll(RUNS)) {
    if (run.charCodeAt(0) < 0x4e00) {
      terms.add(run.toLowerCase())
      continue
    }
    for (let i = 0; i < run.length; i++) {
      terms.add(run[i] as string)
      if (i + 1 < run.length) terms.add(run.slice(i, i + 2))
    }
  }
  return terms
}

/** A lone character tells less than a pair. */
const LONE = 0.35
/** Names begin with what is their own and end with what they share: 锦江|国际酒店. The last term counts this much of the first. */
const LAST = 0.5

/** How much a term tells: the rarer in the two reports (逆文档频率), the more. */
export class Rarity {
  readonly #in = new Map<string, number>()
  #all = 0

  add(terms: Iterable<string>): void {
    this.#all++
    for (const term of terms) this.#in.set(term, (this.#in.get(term) ?? 0) + 1)
  }

  of(term: string): number {
    const rare = Math.log(1 + this.#all / (1 + (this.#in.get(term) ?? 0)))
    return (term.length === 1 ? LONE : 1) * rare * rare
  }

  /** A name's terms with what each tells of it. */
  weights(terms: ReadonlySet<string>): Map<string, number> {
    const weights = new Map<string, number>()
    let at = 0
    for (const term of terms) weights.set(term, this.of(term) * (1 - ((1 - LAST) * at++) / terms.size))
    return weights
  }

  /** The share of a name, by what its terms tell, that is among others: 0 to 1. */
  share(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
    let [all, common] = [0, 0]
    for (const [term, weight] of this.weights(terms)) {
      all += weight
      if (others.has(term)) common += weight
    }
    return all === 0 ? 0 : common / all
  }
}
