import type { Strength } from '../reading.ts'

const ENSURE = /确保|必须|坚决|务必|保证|严禁|杜绝|不得|全部(?:完成|淘汰|消除)|不低于|不突破|守住|牢牢守|兜牢/
const STRIVE = /力争|争取|努力|争创|力求|争当|积极争/
const ADVANCE =
  /^(?:要|将)?(?:进一步|继续|持续|不断|积极|大力|深入|扎实|稳步|全面|有序|着力|统筹|稳妥|更好|更大力度|切实|坚持|主动|全力|加紧|分类|科学|高质量|高水平|深化)*(?:推进|推动|加强|深化|完善|促进|提升|优化|强化|健全|加快|支持|鼓励|引导|探索|发展|加大|提高|增强|拓展|培育|壮大|落实|统筹|构建|营造|发挥|抓好|做好|做优|做大|做强|弘扬|贯彻|规范|巩固|丰富|扩大|保障|改善|用好)/

/** How binding the wording is: 确保 … ensure; 力争 … strive; 推进, 加强 … advance; a plain 建成, 新增, 完成 … commit. */
export function strengthOf(words: string): Strength {
  if (ENSURE.test(words)) return 'ensure'
  if (STRIVE.test(words)) return 'strive'
  return ADVANCE.test(words) && !/\d/.test(words) ? 'advance' : 'commit'
}
