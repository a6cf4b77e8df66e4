/**
 * Writes a second through HTTP (each an edit of one row, flushed to the disk before it is answered), with 1, 8 and 50
 * clients, beside pgbench's TPC-B on the same server and settings. Load generators share the machine with the server.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { newId } from '../src/kernel/action/ids.ts'
import { superuser } from '../src/store/postgres/initialise.ts'

interface Started {
  port: number
  socket: string
  breakdown: string
  ids: string[]
}

interface Figures {
  perSecond: number
  median: number
  slow: number
}

const seconds = 8

export async function benchWrites(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-writes-'))
  const script = fileURLToPath(new URL('write-server.ts', import.meta.url))
  console.log(`\nWrites, ${seconds} s each; an edit of one row of a breakdown, on the disk before it is answered`)
  try {
    for (const rows of [118, 5000]) {
      const server = spawn(process.execPath, [script, join(folder, `${rows}`), `${rows}`], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const [said] = (await once(createInterface(server.stdout), 'line')) as [string]
      const started = JSON.parse(said) as Started
      for (const clients of [1, 8, 50]) {
        line(`edits over HTTP, ${rows} rows, ${clients} client${clients > 1 ? 's' : ''}`, await edits(started, clients))
      }
      if (rows === 118) pgbench(started.socket, folder)
      server.kill('SIGTERM')
      await once(server, 'exit')
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const line = (name: string, { perSecond, median, slow }: Figures) =>
  console.log(
    `${name.padEnd(44)}${Math.round(perSecond).toLocaleString('en').padStart(8)} /s   p50 ${median.toFixed(1).padStart(6)} ms   p97.5 ${slow.toFixed(1).padStart(6)} ms`,
  )

/** Each client edits a row of its own, as the next edit must know the last one's version; a refused one would be seen. */
async function edits({ port, breakdown, ids }: Started, clients: number): Promise<Figures> {
  const base = `http://127.0.0.1:${port}/api/990001/breakdowns/${breakdown}`
  const { rows } = (await (await fetch(base)).json()) as { rows: { id: string; version: number }[] }
  const versions = new Map(rows.map(row => [row.id, row.version]))
  let client = 0
  const latencies: number[] = []
  const options: autocannon.Options = {
    url: `${base}/commands`,
    connections: clients,
    duration: seconds,
    setupClient(connection) {
      const row = ids[client++ % ids.length] as string
      let version = versions.get(row) as number
      const next = () =>
        connection.setBody(
          JSON.stringify({
            id: newId(),
            occurredAt: new Date().toISOString(),
            command: { do: 'edit', rows: [{ row, version, fields: { text: `第${version}稿：新建学校19所。` } }] },
          }),
        )
      next()
      connection.on('response', (status: number) => {
        if (status !== 200) throw new Error(`an edit was answered by ${status}`)
        version++
        next()
      })
    },
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  }
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    running.on('response', (_client, _status, _bytes, time) => latencies.push(time))
  })
  return { perSecond: latencies.length / result.duration, ...quantiles(latencies) }
}

/** Debian's pgbench on our Postgres; its script TPC-B is five statements a transaction. */
function pgbench(socket: string, folder: string): void {
  const debian = '/usr/lib/postgresql'
  const version = existsSync(debian) && readdirSync(debian).sort().at(-1)
  const program = `${debian}/${version}/bin/pgbench`
  if (!version || !existsSync(program)) {
    console.log('pgbench is not on this machine (Debian: postgresql-15)')
    return
  }
  const where = ['-h', socket, '-U', superuser]
  const quiet = { stdio: 'pipe', encoding: 'utf8', cwd: folder } as const
  execFileSync(program, ['-i', '-s', '10', '-q', ...where, 'postgres'], quiet)
  const said = execFileSync(program, ['-c', '8', '-j', '2', '-T', `${seconds}`, '-l', ...where, 'postgres'], quiet)
  const perSecond = Number(/tps = ([\d.]+)/.exec(said)?.[1])
  const latencies = readdirSync(folder)
    .filter(name => name.startsWith('pgbench_log'))
    .flatMap(name => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map(text => Number(text.split(' ')[2]) / 1000)
  line('pgbench TPC-B -s 10 -c 8, same server', { perSecond, ...quantiles(latencies) })
}

function quantiles(times: number[]): { median: number; slow: number } {
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { median: at(0.5), slow: at(0.975) }
}
