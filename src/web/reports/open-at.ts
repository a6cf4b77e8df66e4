import { elsewhere, go } from '../address.ts'
import { fileOf, need, openFiles, type Shelved, shelved } from './shelf.ts'

/** Opens the report that has this text at a place in it: the one on the shelf, else the text itself. */
export async function openAt({ name, text }: { name: string; text: string }, start: number): Promise<void> {
  const report = await found(name, text)
  const commitments = report?.read?.reading.commitments ?? []
  const at = commitments.findIndex(one => one.start <= start && start < one.end)
  if (report) go({ ...elsewhere, view: 'reading', report: report.id, at: at < 0 ? null : `c${at + 1}` }, true)
}

async function found(name: string, text: string): Promise<Shelved | undefined> {
  const same = (report: Shelved) => report.read?.text === text
  const read = shelved().find(same)
  if (read) return read
  for (const { id, name: other } of shelved()) {
    if (other !== name) continue
    await need(id)
    const report = shelved().find(one => one.id === id)
    if (report && same(report)) return report
  }
  // Whoever broke it down has taken it for a report already.
  return (await openFiles([fileOf(text, name.replace(/\.\w+$/, ''))], true))[0]
}
