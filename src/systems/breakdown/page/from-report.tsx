import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { v4, v7 } from 'uuid'
import { useLanguage } from '../../../ui/language.ts'
import type { FromReportProps } from '../../../ui/system-page.ts'
import type { Listed } from '../listed.ts'
import { draftBreakdown, Failure, listBreakdowns } from './remote.ts'
import { useWords } from './words/words.ts'

/**
 * 分解: drafts the breakdown of the report that is being read, and opens it. Where the report has one already, it is offered
 * first: nobody wants two by a second click.
 */
export function FromReport({ district, report, go }: FromReportProps) {
  const w = useWords()
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<string | null>(null)
  const [there, setThere] = useState<Listed[]>([])
  const tell = (error: unknown) => setFailed(error instanceof Failure ? error.words[language] : w.away)

  const draft = async () => {
    setThere([])
    setBusy(true)
    try {
      const breakdown = v4()
      const { id, name, text } = report
      const from = id === null ? { report: null, name, text } : { report: id }
      await draftBreakdown(district.id, { id: v7(), occurredAt: new Date().toISOString(), breakdown, ...from })
      go({ breakdown }, true)
    } catch (error) {
      tell(error)
    } finally {
      setBusy(false)
    }
  }
  const begin = async () => {
    setFailed(null)
    try {
      const known = (await listBreakdowns(district.id)).filter(one => one.report.name === report.name)
      if (known.length === 0) await draft()
      else setThere(known)
    } catch (error) {
      tell(error)
    }
  }
  return (
    <>
      {failed && (
        <span className="refused" role="alert">
          {failed}
        </span>
      )}
      <Dropdown
        open={there.length > 0}
        onOpenChange={open => !open && setThere([])}
        trigger={['click']}
        menu={{
          items: [
            ...there.map(({ id, issued, rows }) => ({ key: id, label: w.openExisting(rows, issued) })),
            { key: 'draft', label: w.draftAnother },
          ],
          onClick: ({ key }) => (key === 'draft' ? void draft() : go({ breakdown: key }, true)),
        }}
      >
        <Button size="small" loading={busy} onClick={() => void begin()}>
          {w.breakDown}
        </Button>
      </Dropdown>
    </>
  )
}
