import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Breakdown } from '../../breakdown.ts'
import type { Actions } from '../control/use-control.ts'
import { useWords } from '../words/words.ts'
import { Dialog } from './dialog.tsx'

/** The cover note's words and the breakdown's name. */
export function NoticeDialog({
  breakdown,
  does,
  onClose,
}: {
  breakdown: Breakdown
  does: Actions
  onClose: () => void
}) {
  const w = useWords()
  const [title, setTitle] = useState(breakdown.title)
  const [notice, setNotice] = useState(breakdown.notice)
  const save = () => {
    if (does.run({ do: 'set', version: breakdown.version, fields: { title: title.trim() || breakdown.title, notice } }))
      onClose()
  }
  const field = (key: 'title' | 'addressees' | 'signer') => (
    <div className="labelled">
      <span>{w.noticeFields[key]}</span>
      <Input
        aria-label={w.noticeFields[key]}
        value={notice[key]}
        onChange={event => setNotice({ ...notice, [key]: event.target.value })}
      />
    </div>
  )
  return (
    <Dialog
      title={w.noticeTitle}
      onClose={onClose}
      footer={
        <>
          <Button type="primary" onClick={save}>
            {w.save}
          </Button>
          <Button onClick={onClose}>{w.cancel}</Button>
        </>
      }
    >
      <p className="hint">{w.noticeHint}</p>
      <div className="labelled">
        <span>{w.planTitle}</span>
        <Input aria-label={w.planTitle} value={title} onChange={event => setTitle(event.target.value)} />
      </div>
      {field('title')}
      {field('addressees')}
      <div className="labelled">
        <span>{w.noticeFields.body}</span>
        <Input.TextArea
          aria-label={w.noticeFields.body}
          autoSize={{ minRows: 4 }}
          value={notice.body}
          onChange={event => setNotice({ ...notice, body: event.target.value })}
        />
      </div>
      {field('signer')}
      <div className="labelled">
        <span>{w.noticeFields.date}</span>
        <Input
          type="date"
          aria-label={w.noticeFields.date}
          value={notice.date ?? ''}
          onChange={event => setNotice({ ...notice, date: event.target.value || null })}
        />
      </div>
    </Dialog>
  )
}
