import { Button } from 'antd'
import { useState } from 'react'
import { csvOf, tsvOf } from '../../../office/sheet/table.ts'
import type { Account } from '../../../report/account/account.ts'
import { copyText } from '../../../ui/copy.ts'
import { useLanguage } from '../../../ui/language.ts'
import { printPart } from '../../../ui/printing.ts'
import { saveCsv } from '../../../ui/save.ts'
import { accountTable } from '../table.ts'
import { useAccountWords } from '../words/words.ts'
import type { Side } from './frame.ts'

interface Props {
  last: Side
  now: Side
  account: Account
  /** The items that are listed. */
  rows: number[]
}

/** What can be made of an account: paper and a table of all of it, and a copy of what is listed. */
export function Output({ last, now, account, rows }: Props) {
  const words = useAccountWords()
  const language = useLanguage()
  const [said, say] = useState('')
  const copy = async () => {
    const copied = await copyText(tsvOf(accountTable(account, last, now, language, rows)))
    say(copied ? words.copied(rows.length) : words.notCopied)
  }
  const csv = () => saveCsv(`${words.fileName(now.name)}.csv`, csvOf(accountTable(account, last, now, language)))
  return (
    <section className="output" aria-label={words.output}>
      <Button onClick={() => printPart()} aria-keyshortcuts="p">
        {words.print}
      </Button>
      <Button onClick={csv}>{words.csv}</Button>
      <Button onClick={copy} disabled={rows.length === 0}>
        {words.copy(rows.length)}
      </Button>
      <span role="status">{said}</span>
    </section>
  )
}
