import { dirname, resolve } from 'node:path'
import type { District } from '../server/routes/district.ts'
import { UsageError } from './words.ts'

const example = '"district": {"id": 320509, "name": "吴江区", "duties": "duties.json"}'
/** What the database takes for a whole number. */
const most = 2 ** 31 - 1

/**
 * The district that a configuration names: its number (the code of its division, say), its name, and the file of its
 * units and duties, which lies where the configuration says, seen from the configuration.
 */
export function toDistrict(said: unknown, file: string): District {
  const { id, name, duties } = (typeof said === 'object' && said !== null ? said : {}) as Record<
    keyof District,
    unknown
  >
  const known = typeof id === 'number' && Number.isInteger(id) && id > 0 && id <= most
  const named = typeof name === 'string' && name.trim() !== ''
  if (!known || !named || (duties !== undefined && typeof duties !== 'string')) {
    throw new UsageError({
      zh: `${file} 中的 "district" 应写成 ${example}，其中 "duties" 可以不写。`,
      en: `"district" in ${file} should be written ${example}; "duties" may be left out.`,
    })
  }
  return { id, name: name.trim(), sample: false, ...(duties && { duties: resolve(dirname(file), duties) }) }
}
