import canonicalize from 'canonicalize'

const encoder = new TextEncoder()

/**
 * The text of a body (RFC 8785): keys sorted, numbers and strings spelt in one way, so that the same body has the same
 * hash on every machine and for ever. What has no spelling (half a surrogate pair, NaN) is refused by throwing.
 */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('There is nothing to write: the value is no JSON.')
  return text
}

/** The same as bytes, for a hash. */
export const canonicalBytes = (value: unknown): Uint8Array => encoder.encode(canonicalText(value))

/** Whether two values say the same, in whatever order their keys are. */
export const saysTheSame = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b)
