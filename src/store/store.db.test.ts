import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openStore } from './store.ts'
import { atEnd } from './testing.ts'
import { asAdmin, copyOf } from './testing-databases.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gangmu-url-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A server as an office's administrator gives it: an empty database, and a user that is no superuser. */
async function given(rights: string, { granted = true } = {}): Promise<string> {
  const address = inject('postgres')
  const name = `office_${rights.length}`
  const empty = await copyOf(address, name)
  await asAdmin(address, `drop role if exists ${name}`)
  await asAdmin(address, `create role ${name} login ${rights} password 'x'`)
  await asAdmin(address, `alter database ${name} owner to ${name}`)
  if (granted) await asAdmin(address, `grant gangmu_app to ${name}`)
  atEnd(async () => {
    await asAdmin(address, `drop database ${name} with (force)`)
    await asAdmin(address, `drop role ${name}`)
  })
  if ('url' in empty) return Object.assign(new URL(empty.url), { username: name, password: 'x' }).href
  return `postgresql://${name}@localhost/${name}?host=${encodeURIComponent(empty.socket)}`
}

describe('a server named by a URL', () => {
  test.each(['superuser', ''])(
    'is used by a user with the right “%s”; opening it again changes nothing',
    async rights => {
      const url = await given(rights)
      for (const time of [1, 2]) {
        const store = await openStore({ data: join(folder, rights || 'none'), url }, [])
        const [row] = await store.sessions.query<{ n: number; role: string }>(990001, {
          text: 'select count(*) as n, current_user as role from action',
        })
        expect(row, `time ${time}`).toEqual({ n: 0, role: 'gangmu_app' })
        expect(await store.files.get(await store.files.put(Buffer.from('甲')))).toEqual(Buffer.from('甲'))
        await store.close()
      }
    },
  )

  test('that cannot be used is refused in words', async () => {
    await expect(
      openStore({ data: join(folder, 'none'), url: 'postgresql://nobody@127.0.0.1:1/none' }, []),
    ).rejects.toMatchObject({
      code: 'database-url',
      words: { zh: expect.stringContaining('DATABASE_URL') },
    })
  })

  test('where the role is another’s, the words say what its administrator does', async () => {
    const url = await given('createdb', { granted: false })
    await expect(openStore({ data: join(folder, 'other'), url }, [])).rejects.toMatchObject({
      words: { en: expect.stringContaining('grant gangmu_app to') },
    })
  })

  test('whose tables a later version made is refused', async () => {
    const url = await given('inherit')
    const up = async () => {}
    await (await openStore({ data: join(folder, 'later'), url }, [{ '0999-later': { up } }])).close()
    await expect(openStore({ data: join(folder, 'later'), url }, [])).rejects.toMatchObject({ code: 'later-version' })
  })
})
