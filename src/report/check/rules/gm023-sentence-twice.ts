import { notLastYear } from '../../last-year.ts'
import type { Section } from '../../reading.ts'
import type { Context, Line, Rule, Said } from '../rule.ts'

/** Shorter sentences are set phrases. */
const LEAST = 15
/** What numbers an item is no part of its sentence. */
const NUMBERED = /^(?:\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}[、是要]|\d{1,2}[.、](?!\d))/

/** 整句重复: a sentence with figures that stands twice, or stood word for word in last year's report. */
export const sentenceTwice: Rule = {
  code: 'GM023',
  severity: 'warning',
  title: { zh: '整句重复', en: 'A sentence twice' },
  *check(context) {
    yield* within(context)
    yield* sinceLastYear(context)
  },
}

/** A stretch of sentences that repeats another stretch: told once, however long. */
interface Run {
  from: Line
  to: Line
  first: Line
  many: number
}

function* within(context: Context): Generator<Said> {
  const end = endOfSpeech(context.reading.sections)
  const lines = context.lines.filter(line => line.start < end)
  const seen = new Map<string, number>()
  yield* told(
    context,
    runs(context, lines, 1, lines, (key, at) => {
      const before = seen.get(key)
      if (before === undefined) seen.set(key, at)
      return before
    }),
    'this',
  )
}

function* sinceLastYear(context: Context): Generator<Said> {
  const { last } = context
  if (!last || notLastYear(context, last)) return
  const seen = new Map<string, number>()
  for (const [at, line] of last.lines.entries()) seen.set(keyOf(last, line), at)
  for (const said of told(
    context,
    runs(context, context.lines, 2, last.lines, key => seen.get(key)),
    'last',
  ))
    yield { ...said, severity: 'note' }
}

/** Sentences with at least so many figures that `find` knows, those that follow one another in both places together. */
function* runs(
  context: Context,
  lines: Line[],
  figures: number,
  others: Line[],
  find: (key: string, at: number) => number | undefined,
): Generator<Run> {
  let run: (Run & { next: number; at: number }) | null = null
  for (const [at, line] of lines.entries()) {
    if (line.figures.length < figures) continue
    const key = keyOf(context, line)
    if (key.length < LEAST) continue
    const before = find(key, at)
    if (before === undefined) continue
    if (run && before > run.next - 1 && before <= run.next + 1 && at <= run.at + 2) {
      Object.assign(run, { to: line, many: run.many + 1, next: before + 1, at })
      continue
    }
    if (run) yield run
    run = { from: line, to: line, first: others[before] as Line, many: 1, next: before + 1, at }
  }
  if (run) yield run
}

function* told({ said }: Context, found: Iterable<Run>, report: 'this' | 'last'): Generator<Said> {
  for (const { from, to, first, many } of found) {
    const words = said(from).trim().slice(0, 40)
    const quote = words.length < 40 && many === 1 ? words : `${words}…`
    const [zh, en] =
      report === 'this'
        ? [
            `与前文一字不差。请删去一处，或核对是否贴错了段落。`,
            `stands before in the same words. Strike one, or check the paragraph.`,
          ]
        : [
            `与上年报告一字不差。请核对数字是否已更新。`,
            `stands in last year's report in the same words. Check whether its figures were updated.`,
          ]
    yield {
      start: from.start,
      end: to.end,
      message: {
        zh: `“${quote}”${many > 1 ? `起${many}句` : '一句'}${zh}`,
        en: `“${quote}”${many > 1 ? ` and what follows` : ''} ${en}`,
      },
      related: [
        {
          start: first.start,
          end: first.end,
          report,
          message: report === 'this' ? { zh: '前文', en: 'before' } : { zh: '上年报告', en: 'last year’s report' },
        },
      ],
    }
  }
}

/** A sentence's words, without blanks, number and last mark. */
function keyOf({ text }: Context, { start, end }: Line): string {
  return text
    .slice(start, end)
    .replaceAll(/\s+/g, '')
    .replace(NUMBERED, '')
    .replace(/[。;,!]+$/, '')
}

/** Annexes after the closing words repeat promises of the speech, as they should. */
function endOfSpeech(sections: Section[]): number {
  return sections.find(({ role }) => role === 'closing')?.end ?? Number.POSITIVE_INFINITY
}
