import { Button, Input, Modal } from 'antd'
import { useRef, useState } from 'react'
import { useFocusBack } from '../../ui/focus.ts'
import { useLanguage } from '../../ui/language.ts'
import { SeverityShape } from '../../ui/severity.tsx'
import { useWords } from '../language.ts'
import { type File, type Shelved, useShelf } from '../reports/shelf.ts'
import { filesOf } from './drop.tsx'

interface Props {
  /** The file that was just tried and could not be read. */
  failed: Shelved | undefined
  onClose: () => void
  onFiles: (files: File[]) => void
  onText: (text: string) => void
  /** Reads what looks like no report all the same. */
  onForce: (id: string) => void
}

const enough = 40

/** Three ways to open a report: choose files, drop them, paste the text. */
export function OpenDialog({ failed, onClose, onFiles, onText, onForce }: Props) {
  useFocusBack()
  const words = useWords()
  const picker = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const [text, setText] = useState('')
  const length = text.trim().length
  const short = length < enough
  const { progress } = useShelf()
  return (
    <Modal
      open
      title={words.openTitle}
      footer={null}
      afterOpenChange={open => open && choose.current?.focus()}
      closable={{ 'aria-label': words.close }}
      onCancel={onClose}
      width="40rem"
      transitionName=""
      maskTransitionName=""
    >
      <div className="open">
        {failed?.refusal && <Failed report={failed} onForce={onForce} />}
        <div className="choose">
          <Button ref={choose} type="primary" onClick={() => picker.current?.click()}>
            {words.chooseFiles}
          </Button>
          <p>
            {words.formats}
            <br />
            {words.dropHint}
          </p>
          <input
            ref={picker}
            type="file"
            multiple
            hidden
            accept=".txt,.docx,.html,.htm,.pdf,text/plain"
            aria-label={words.chooseFiles}
            onChange={event => {
              if (event.target.files?.length) onFiles(filesOf(event.target.files))
              event.target.value = '' // the same file may be tried again
            }}
          />
        </div>
        <div>
          <label htmlFor="pasted">{words.pasteLabel}</label>
          <Input.TextArea
            id="pasted"
            className="voice"
            lang="zh-CN"
            rows={6}
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </div>
        <div className="foot">
          <p role="status">
            {progress
              ? words.loading
              : length === 0
                ? words.privacy
                : short
                  ? words.pasteShort(length)
                  : words.charactersOf(length)}
          </p>
          <Button disabled={short} onClick={() => onText(text)}>
            {words.readPasted}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

/** What happened, why, what to do. */
function Failed({ report: { id, name, refusal }, onForce }: { report: Shelved; onForce: (id: string) => void }) {
  const words = useWords()
  const language = useLanguage()
  return (
    <div className="failed" role="alert">
      <p>
        <span className="refused">
          <SeverityShape severity="error" /> {words.failedOf(name)}
        </span>
        <br />
        {refusal?.words?.[language] ?? words.failedUnknown}
      </p>
      {refusal?.code === 'not-a-work-report' && <Button onClick={() => onForce(id)}>{words.forceRead}</Button>}
    </div>
  )
}
