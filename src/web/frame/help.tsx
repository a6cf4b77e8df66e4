import { Checkbox, Modal } from 'antd'
import { useAccountWords } from '../../systems/account/words/words.ts'
import { useFocusBack } from '../../ui/focus.ts'
import type { Address } from '../address.ts'
import { useWords } from '../language.ts'
import { change, useSettings } from '../settings.ts'

/** The keys, and whether single letters are keys at all. */
export function Help({ view, onClose }: { view: Address['view']; onClose: () => void }) {
  useFocusBack()
  const words = useWords()
  const { letters } = useSettings()
  const { keys, seriesKeys } = useAccountWords()
  const own = { account: keys, series: seriesKeys, reading: words.help, reports: words.help }[view]
  const everywhere = words.help.filter(([key]) => key === '?')
  const shown = own === words.help ? own : [...own, ...everywhere]
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
          {shown.map(([key, what]) => (
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
