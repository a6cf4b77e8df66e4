const atOnce = 50

/** Lines some dozens at a time: one by one they take long to write, all at once more room than the reading. */
export function* pieces(lines: Iterable<string>): Generator<string> {
  let piece = ''
  let count = 0
  for (const line of lines) {
    piece += line
    if (++count % atOnce > 0) continue
    yield piece
    piece = ''
  }
  if (piece) yield piece
}
