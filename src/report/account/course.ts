const RISES = /提高|增加|扩大|提升|上调|增长|上升|上涨|新增|新设|改善|向好/g
const FALLS = /下降|减少|降低|压缩|压减|精简|缩[小减]|取消|下调|下滑|只减不增/g

/** Which way words say that something goes: 1 up, -1 down, 0 where they say neither or both. */
function wayOf(words: string): -1 | 0 | 1 {
  const [rises, falls] = [words.search(RISES) >= 0, words.replaceAll('只减不增', '下降').search(FALLS) >= 0]
  if (rises === falls) return 0
  return rises ? 1 : -1
}

/** Whether what came of a course is the other way (方向相反): 提高比重, and it fell. */
export const opposed = (promised: string, told: string): boolean => wayOf(promised) * wayOf(told) < 0
