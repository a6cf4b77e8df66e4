import canonicalize from 'canonicalize'

const encoder = new TextEncoder()

/**
 * The bytes of a body (RFC 8785): keys sorted, numbers and strings spelt in one way, so that the same body has the same
 * hash on every machine and for ever. What has no spelling (half a surrogate pair, NaN) is refused by throwing.
 */
export function canonicalBytes(value: unknown): Uint8Array {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('There is nothing to write: the value is no JSON.')
  return encoder.encode(text)
}
