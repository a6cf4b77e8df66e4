import { Parser } from 'htmlparser2'
import { InputError } from './error.ts'
import type { Zip } from './unzip.ts'

/** Documents nest some tens of levels deep; a closing tag costs as much as there are levels open. */
const MAX_DEPTH = 1000

export type Attributes = Record<string, string>

export interface XmlHandler {
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

/** Reads one XML part of an archive as it is inflated, so that its whole text is never held; false where there is none. */
export function readXml(zip: Zip, part: string, handler: XmlHandler): boolean {
  const decoder = new TextDecoder()
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw new InputError('zip-broken')
        handler.open?.(name, attributes)
      },
      onclosetag(name) {
        depth--
        handler.close?.(name)
      },
      ontext: text => handler.text?.(text),
    },
    { xmlMode: true },
  )
  const found = zip.read(part, chunk => parser.write(decoder.decode(chunk, { stream: true })))
  parser.end(decoder.decode())
  return found
}
