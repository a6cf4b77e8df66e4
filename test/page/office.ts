/** What the breakdown's page tests start from: a server that keeps what is written, and breakdowns on it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { v7 } from 'uuid'
import type { Breakdown, Row } from '../../src/systems/breakdown/breakdown.ts'
import type { Command } from '../../src/systems/breakdown/commands.ts'

const script = fileURLToPath(new URL('serve-kept.ts', import.meta.url))

export interface Kept {
  breakdown: Breakdown
  rows: Row[]
}

/** A server in a process of its own, with its data in a folder that outlives it. */
export class Office {
  url = ''
  private readonly folder = mkdtempSync(join(tmpdir(), 'gangmu-office-'))
  private readonly pages: string
  private child: ChildProcess | null = null

  constructor(pages: string) {
    this.pages = pages
  }

  /** Starts it, or starts it again: on the same port, as people would. */
  async start(): Promise<void> {
    const port = this.url ? new URL(this.url).port : '0'
    const child = spawn(process.execPath, [script, port, this.folder, this.pages], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.child = child
    const [said] = await once(child.stdout as NodeJS.ReadableStream, 'data')
    this.url = `http://127.0.0.1:${Number(`${said}`)}/`
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    const child = this.child as ChildProcess
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  async close(): Promise<void> {
    const child = this.child
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async ask<T>(path: string, body?: unknown): Promise<T> {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body), headers: json }
    const response = await fetch(`${this.url}api/990001/${path}`, init)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.json() as Promise<T>
  }

  /** Drafts a breakdown of a report, and answers with its id. */
  async draft(report: { report: string } | { report: null; name: string; text: string }): Promise<string> {
    const breakdown = randomUUID()
    await this.ask('breakdowns', { ...stamp(), breakdown, asOf: '2019-01-20', ...report })
    return breakdown
  }

  kept(breakdown: string): Promise<Kept> {
    return this.ask(`breakdowns/${breakdown}`)
  }

  /** What somebody else does. */
  does(breakdown: string, command: Command): Promise<unknown> {
    return this.ask(`breakdowns/${breakdown}/commands`, { ...stamp(), command })
  }
}

const json = { 'content-type': 'application/json' }
const stamp = () => ({ id: v7(), occurredAt: new Date().toISOString() })

/** A report of few promises, for tests that need no more. */
export const shortPlan = `清渚区2019年政府工作报告

各位代表：

现在，我代表清渚区人民政府，向大会报告工作，请予审议。

一、2018年工作回顾

过去一年，全年实现地区生产总值812.6亿元，增长5.8%。教育优先发展，新建学校3所、公园5个。

二、2019年工作安排

今年经济社会发展的主要预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%以上。

办好人民满意教育。新建改建学校9所，新增学位6000个。年底前建成区图书馆新馆。

建设美丽清渚。新建污水管网80公里，6月底前完成3座水厂提标改造。盘活存量建设用地2000亩。

完善公共交通。新辟公交线路12条，更新新能源公交车60辆。
`

/** A made-up report of very many promises. */
export function longPlan(promises: number): string {
  const places = '东湖 西浦 南桥 北塘 云溪 石渚 平川 长堰'.split(' ')
  const deeds = [
    (n: number) => `新建改建学校${(n % 9) + 2}所`,
    (n: number) => `新建污水管网${(n % 90) + 10}公里`,
    (n: number) => `盘活存量建设用地${(n % 900) + 100}亩`,
    (n: number) => `新辟公交线路${(n % 20) + 2}条`,
    (n: number) => `改造老旧小区${(n % 30) + 1}个`,
  ]
  const lines = Array.from({ length: promises }, (_, n) => {
    const deed = deeds[n % deeds.length] as (n: number) => string
    return `完成${places[n % places.length]}${n + 1}号片区建设，${deed(n)}。`
  })
  const head = shortPlan.slice(0, shortPlan.indexOf('办好人民满意教育'))
  return `${head}${lines.map((line, n) => (n % 10 === 9 ? `${line}\n\n` : line)).join('')}\n`
}
