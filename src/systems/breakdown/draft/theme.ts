import type { Headings } from '../../../report/statements/headings.ts'

/** 全力推动, 进一步, 大力: how, not what. */
const HOW =
  /^(?:坚定不移|全力以赴|坚持不懈|久久为功|进一步|更大力度|高标准|高质量|全方位|提质|全力|大力|着力|努力|切实|扎实|深入|深度|加快|加大|持续|积极|有序|有效|全面|统筹|坚决|稳步|不断|更加|奋力|聚力|牢牢)+(?=.{4})/
/** What is done to it: 推动产业转型升级. The verb goes where enough is left to say what. */
const DONE =
  /^(?:推动|推进|加强|强化|优化|提升|提高|促进|完善|深化|实施|建设|打造|构建|健全|发展|抓好|做好|办好|落实|改善|繁荣|增强|激发|融入|推行|壮大|培育|建强|守住|巩固|扩大|便利|严格|锤炼|筑牢|支持)(?=[\p{Script=Han}“”0-9A-Za-z、]{4,})/u
const MOST = 16

/**
 * The 项目 of a row: what its headings are about, in few words. The first heading in its paragraph names the theme, else
 * the innermost section's; null where nothing stands over it.
 */
export function themeOf({ runIn, sections }: Headings): string | null {
  const heading = runIn[0] ?? sections.at(-1)
  if (heading === undefined) return null
  const clauses = heading.split(/[,，]/)
  // 坚持高质量发展导向,加快…,全力打造…: the last says what is to come about.
  const words = clauses.length > 1 ? (clauses.find(clause => !/^坚持/.test(clause)) ?? heading) : heading
  const short = words.replace(HOW, '').replace(DONE, '').replace(HOW, '')
  return clip(short.replace(/(?:工作|力度)$/, part => (short.length - part.length >= 4 ? '' : part)))
}

/** Cut between its parts, never within a word. */
const clip = (words: string) => (words.length > MOST ? (words.split(/[、和与]/)[0] as string) : words)
