import { Button, Input, Modal } from 'antd'
import { useRef, useState } from 'react'
import { useFocusBack } from '../../ui/focus.ts'
import { useWords } from '../language.ts'
import type { File } from '../reports/shelf.ts'
import { filesOf } from './drop.tsx'

interface Props {
  onClose: () => void
  onFiles: (files: File[]) => void
  onText: (text: string) => void
}

const enough = 40

/** Three ways to open a report: choose files, drop them, paste the text. */
export function OpenDialog({ onClose, onFiles, onText }: Props) {
  useFocusBack()
  const words = useWords()
  const picker = useRef<HTMLInputElement>(null)
  const choose = useRef<HTMLButtonElement>(null)
  const [text, setText] = useState('')
  const length = text.trim().length
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
            onChange={event => event.target.files?.length && onFiles(filesOf(event.target.files))}
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
            {length > 0 && length < enough
              ? words.pasteShort(length)
              : length
                ? words.charactersOf(length)
                : words.privacy}
          </p>
          <Button disabled={length < enough} onClick={() => onText(text)}>
            {words.readPasted}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
