import { Checkbox, Modal } from 'antd'
import { useFocusBack } from '../../ui/focus.ts'
import { useWords } from '../language.ts'
import { change, useSettings } from '../settings.ts'

/** The keys, and whether single letters are keys at all. */
export function Help({ keys, onClose }: { keys: [string, string][]; onClose: () => void }) {
  useFocusBack()
  const words = useWords()
  const { letters } = useSettings()
  return (
    <Modal
      open
      title={words.helpTitle}
      footer={null}
      closable={{ 'aria-label': words.close }}
      onCancel={onClose}
      width="28rem"
      transitionName=""
      maskTransitionName=""
    >
      <div className="help">
        <dl>
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <Checkbox checked={letters} onChange={event => change({ letters: event.target.checked })}>
          {words.helpLetters}
        </Checkbox>
        <p className="why">{words.helpLettersWhy}</p>
      </div>
    </Modal>
  )
}
