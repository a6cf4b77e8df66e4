import type { FigureContext } from '../context.ts'

/** Verbs that give a place: 位居全国第一, 跃升至第二位, 保持全省首位. */
const PLACES =
  '(?:稳|跃|均|仍|位|名|排|高)*(?:居|列|排(?:名|位|在)?)|雄踞|稳坐|领跑|位于|荣?获得?|夺得?|蝉联|保持|跻身|进入|进到|跃升?|(?:上|提|前移|晋)?升?[至到为]|占(?!比|有|地)'
const PLACED = new RegExp(`(?:${PLACES})+(?:(?!${PLACES})[^,]){0,10}$`)

/** 在全省91个县中: among whom, which may hold a number of its own. */
const AMONG = /(?:(?<![潜存现])在|于)[^,]{1,18}$/
const COUNT = /(?:\d+|[二两三四五六七八九十]+)个?$/
const CONTEST = /(?:考核|测评|评[估价比选]|竞赛|比赛|大赛)[中上]?$/
/** 连续多年保持综合考核第一: what the place is held in may stand after the verb. */
const HELD = new RegExp(`(?<=(?:${PLACES}))(?:(?!${PLACES})[^,]){3,10}$`)

/** The words that name what a rank is a rank of, before the verb that places it. */
export function beforeRank(context: FigureContext): string {
  const early = placedEarly(context)
  if (early !== null) return early
  if (placedAmong(context)) return clauseBefore(context).replace(PLACED, '').replace(AMONG, '')
  const contest = HELD.exec(context.left)?.[0] ?? ''
  if (CONTEST.test(contest)) return contest
  const words = context.left.replace(PLACED, '')
  return CONTEST.test(words) ? words.replace(/[中上]$/, '') : words.replace(AMONG, '')
}

/** 在全省91个|县中排名第一, 居全省91个|县第一: the number before only says among how many. */
export function placedAmong(context: FigureContext): boolean {
  if (!context.quantity.rank) return false
  const words = context.left.replace(PLACED, '')
  if (placedEarly(context) !== null) return true
  if (CONTEST.test(words)) return false
  return /^[^在于]{0,12}[中内](?:继续|连续|再次)?$/.test(words) && AMONG.test(clauseBefore(context).replace(PLACED, ''))
}

/** 增幅居全市14个|县区第2位: what is named before a verb that stands before the number, else null. */
export function placedEarly({ quantity, left, before }: FigureContext): string | null {
  if (!quantity.rank || !/^[\p{Script=Han}()]{1,10}$/u.test(left) || PLACED.test(left)) return null
  const words = (/[^,;:。]*$/.exec(before.slice(0, -left.length))?.[0] ?? '').replace(COUNT, '')
  return PLACED.test(words) ? words.replace(PLACED, '') : null
}

const clauseBefore = ({ before }: FigureContext) => /[^,;:。]*$/.exec(before)?.[0] ?? ''
