import { Button } from 'antd'
import { seen } from '../control/hand.ts'
import type { Actions } from '../control/use-control.ts'
import type { Model } from '../model.ts'
import { useWords } from '../words/words.ts'
import { Dialog } from './dialog.tsx'

/** Rows that were removed: they can be had back, in their old place. */
export function RemovedDialog({ model, does, onClose }: { model: Model; does: Actions; onClose: () => void }) {
  const w = useWords()
  return (
    <Dialog
      title={w.removedTitle(model.removed.length)}
      width="44rem"
      onClose={onClose}
      footer={<Button onClick={onClose}>{w.close}</Button>}
    >
      <p className="hint">{w.removedHint}</p>
      <ol className="removed">
        {model.removed.map(row => (
          <li key={row.id}>
            <span className="quote" lang="zh-CN">
              {row.number && `${row.number}. `}
              {row.text}
            </span>
            <Button size="small" onClick={() => does.run({ do: 'restore', seen: seen([row]) })}>
              {w.restoreRow}
            </Button>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
