import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { stopOrphan } from './orphan.ts'
import { isAlive, isCollected } from './process.ts'

test.skipIf(!existsSync('/proc/self/stat'))(
  'the lock of a Postgres that is dead, but that nobody collected, does not stand in the way',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gangmu-orphan-'))
    // A shell that becomes another program never collects what it began.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'])
    try {
      const [said] = (await once(parent.stdout, 'data')) as [Buffer]
      const pid = Number(said)
      while (isAlive(pid)) await wait(20)
      expect(isCollected(pid)).toBe(false)
      const lock = join(folder, 'postmaster.pid')
      writeFileSync(lock, `${pid}\n`)
      expect(await stopOrphan(folder)).toBeNull()
      expect(existsSync(lock)).toBe(false)
    } finally {
      parent.kill()
      rmSync(folder, { recursive: true })
    }
  },
  20_000,
)
