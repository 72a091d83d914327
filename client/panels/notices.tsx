/** What happened, what still works and what to do: faults of the address, waits, failures, being offline. */
import { lang, t } from '#client/i18n/words.ts'
import {
  dismissFault,
  dismissLetGo,
  failure,
  faults,
  indicatorOf,
  letGo,
  online,
  picture,
  retry,
  view,
  waiting,
} from '#client/state/state.ts'
import { shownYear } from '#core/model/view.ts'
import { title } from '#core/picture/describe/title.ts'
import { describeFault } from '#core/picture/describe-fault.ts'
import { FailureAction, failureWords, Notice } from './failure.tsx'
import { letGoWords } from './let-go-words.ts'

/** An address edited by a machine may be wrong in a hundred places; the reader need not hear of all at once. */
const MOST = 3

export function Notices() {
  const words = t.value
  const { indicator, level, year } = view.value
  const wanted = indicatorOf(indicator)
  const name = `${wanted.name[lang.value]}, ${shownYear(wanted, level, year)}`
  return (
    <div role="status" aria-label={words.notices}>
      {faults.value.slice(0, MOST).map((fault) => (
        <Notice key={`${fault.kind} ${fault.parameter} ${fault.found}`}>
          <p>{describeFault(fault, picture.value, lang.value)}</p>
          <button type="button" class="close" aria-label={words.dismiss} onClick={() => dismissFault(fault)}>
            ×
          </button>
        </Notice>
      ))}
      {letGo.value.map((fault) => (
        <Notice key={`let go ${fault.parameter} ${fault.found}`}>
          <p>{letGoWords(fault, words)}</p>
          <button type="button" class="close" aria-label={words.dismiss} onClick={() => dismissLetGo(fault)}>
            ×
          </button>
        </Notice>
      ))}
      {!online.value && (
        <Notice>
          <p>{words.offline}</p>
        </Notice>
      )}
      {waiting.value === 'long' && <p class="notice-wait">{words.loading(name)}</p>}
      {failure.value && (
        <Notice>
          <p>
            {words.failed(name, title(picture.value, lang.value))} {failureWords(failure.value, words)}
          </p>
          <FailureAction failure={failure.value} again={retry} words={words} />
        </Notice>
      )}
    </div>
  )
}
