const atOnce = 500

/** What JSON.stringify says of plain data, in pieces: said at once, the reading of a long report takes more room than reading it. */
export function* jsonPieces(data: object): Generator<string> {
  let before = '{'
  for (const [name, value] of Object.entries(data)) {
    yield `${before}${JSON.stringify(name)}:`
    if (Array.isArray(value)) yield* list(value)
    else yield JSON.stringify(value)
    before = ','
  }
  yield before === '{' ? '{}' : '}'
}

function* list(items: unknown[]): Generator<string> {
  let before = '['
  for (let at = 0; at < items.length; at += atOnce) {
    yield before + JSON.stringify(items.slice(at, at + atOnce)).slice(1, -1)
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}
