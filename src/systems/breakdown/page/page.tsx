import './page.css'
import { Button } from 'antd'
import { Headrope } from '../../../ui/headrope.tsx'
import { useLanguage } from '../../../ui/language.ts'
import type { SystemPageProps } from '../../../ui/system-page.ts'
import { Editor } from './editor.tsx'
import { ListPage } from './list-page.tsx'
import { useOpened } from './use-opened.ts'
import { useWords } from './words/words.ts'

/** The breakdown's pages: all breakdowns, or the one that the address names. */
export function BreakdownPage(props: SystemPageProps) {
  const { breakdown } = props.place
  return breakdown ? <Opened key={breakdown} id={breakdown} {...props} /> : <ListPage {...props} />
}

function Opened({ id, ...props }: SystemPageProps & { id: string }) {
  const w = useWords()
  const language = useLanguage()
  const { opening, again } = useOpened(props.district.id, id)
  if (opening.state === 'open') return <Editor {...props} {...opening} />
  const simulated = props.district.sample ? props.simulated : undefined
  return (
    <>
      <Headrope label={w.source} knots={[{ key: 'tasks', label: w.tasks }]} simulated={simulated} />
      {opening.state === 'opening' ? (
        <main id="report" tabIndex={-1} className="page" aria-busy="true">
          <p role="status">{w.loading}</p>
          <div className="bone" />
          <div className="bone" style={{ width: '85%' }} />
        </main>
      ) : (
        <main id="report" tabIndex={-1} className="page state">
          <h1>{w.failedTitle}</h1>
          <p role="alert">{opening.failure?.words[language] ?? w.away}</p>
          <div className="actions">
            <Button onClick={again}>{w.again}</Button>
            <Button onClick={() => props.go({ breakdown: null }, true)}>{w.backToList}</Button>
          </div>
        </main>
      )}
    </>
  )
}
