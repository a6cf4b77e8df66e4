import './dialog.css'
import { Modal } from 'antd'
import type { ReactNode } from 'react'
import { useFocusBack } from '../../../../ui/focus.ts'
import { useWords } from '../words/words.ts'

interface Props {
  title: string
  /** The buttons: verbs, the one that does it first. */
  footer: ReactNode
  width?: string
  onClose: () => void
  children: ReactNode
}

/** A question over the sheet; closed, it gives the focus back to the cell. */
export function Dialog({ title, footer, width = '36rem', onClose, children }: Props) {
  useFocusBack()
  const w = useWords()
  return (
    <Modal
      open
      title={title}
      footer={footer}
      closable={{ 'aria-label': w.close }}
      onCancel={onClose}
      width={width}
      transitionName=""
      maskTransitionName=""
    >
      <div className="breakdown-dialog">{children}</div>
    </Modal>
  )
}
