/** Where a row's words may be cut (拆分处): after each clause; the ends of sentences and of ； are proposed. */
export function cutsOf(text: string): { at: number; proposed: boolean }[] {
  const cuts: { at: number; proposed: boolean }[] = []
  let depth = 0
  for (const { 0: mark, index } of text.matchAll(/[（(“《「]|[）)”》」]|[。；;！，,、]/g)) {
    if (/[（(“《「]/.test(mark)) depth++
    else if (/[）)”》」]/.test(mark)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && mark !== '、') cuts.push({ at: index + 1, proposed: /[。；;！]/.test(mark) })
  }
  return cuts.filter(({ at }) => /[\p{L}\p{N}]/u.test(text.slice(at)))
}
