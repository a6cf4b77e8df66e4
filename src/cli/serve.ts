import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { buildApp } from '../server/app.ts'
import { listen } from '../server/listen.ts'
import { shelve } from '../server/shelf.ts'
import { addressesOf, isLocal } from './addresses.ts'
import { listFiles } from './files.ts'
import { openKept } from './keep.ts'
import { type Opened, openLast, openReport } from './open.ts'
import { parseOptions } from './options.ts'
import { builtPages } from './pages.ts'
import { eachFile } from './progress.ts'
import { settings } from './settings.ts'
import type { Command, Terminal } from './terminal.ts'
import { UsageError } from './words.ts'

const samples = fileURLToPath(new URL('../../samples/', import.meta.url))

/** `gangmu serve`: opens reports (or the samples) and what is kept, serves the page, on loopback unless told otherwise, until it is told to stop. */
export const serve: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, {
    port: { type: 'string' },
    host: { type: 'string' },
    data: { type: 'string' },
    'no-store': { type: 'boolean' },
    last: { type: 'string' },
    force: { type: 'boolean' },
  })
  const set = settings(values, process.env)
  const { host, port } = set
  const sample = positionals.length === 0
  const force = values.force ?? false

  const opened: Opened[] = []
  const files = sample ? await sampleFiles(terminal) : await listFiles(positionals, terminal, values.last)
  const last = await openLast(values.last, force)
  const whole = await eachFile(files, terminal, async file => {
    opened.push(await openReport(file, { force }))
  })
  if (opened.length === 0) return 2
  if (!whole) terminal.tell({ zh: '其余的已打开。\n', en: 'The others were opened.\n' }[terminal.language])

  const sources = opened.map(({ file, ...rest }) => ({ ...rest, name: file }))
  const shelf = shelve(sources, { sample, ...(last && { last: { ...last, name: last.file } }) })
  const pages = builtPages(terminal)
  const kept = values['no-store'] ? null : await openKept(set, process.env, terminal)
  const app = buildApp({ shelf, pages, local: isLocal(host), kept })
  const got = await listen(app, { host, port }).catch(async (error: NodeJS.ErrnoException) => {
    await kept?.store.close()
    throw new UsageError({
      zh: `不能在 ${host} 的 ${port} 端口上监听：${error.message}。可用 --port 换一个端口。`,
      en: `Cannot listen on port ${port} of ${host}: ${error.message}. Try another with --port.`,
    })
  })
  if (port !== 0 && got !== port) {
    terminal.tell(
      { zh: `端口 ${port} 已被占用，改用 ${got}。\n`, en: `Port ${port} is taken; using ${got}.\n` }[terminal.language],
    )
  }
  const addresses = addressesOf(host, got).join('  ')
  const where = kept
    ? { zh: `，数据在 ${kept.store.folder}`, en: `, data in ${kept.store.folder}` }
    : { zh: '', en: '' }
  terminal.write(
    {
      zh: `纲目已启动：${addresses}${where.zh}（按 Ctrl-C 停止）\n`,
      en: `Gangmu is at ${addresses}${where.en} (Ctrl-C stops it)\n`,
    }[terminal.language],
  )

  const lost = await Promise.race([
    ...['SIGINT', 'SIGTERM', 'SIGHUP'].map(signal => once(process, signal).then(() => null)),
    ...(kept ? [kept.store.lost] : []),
  ])
  await app.close()
  await kept?.store.close()
  if (lost) throw lost
  return 0
}

/** The newest sample first: it is what the first page shows. */
async function sampleFiles(terminal: Terminal): Promise<string[]> {
  return (await listFiles([samples], terminal)).filter(file => /-\d{4}\.txt$/.test(file)).reverse()
}
