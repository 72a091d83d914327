/** What happened, what still works and what to do: faults of the address, waits, failures, being offline. */
import type { ComponentChildren } from 'preact'
import type { ApiError } from '#client/api.ts'
import type { Words } from '#client/i18n/sv.ts'
import { lang, t } from '#client/i18n/words.ts'
import {
  dismissFault,
  failure,
  faults,
  indicatorOf,
  online,
  picture,
  retry,
  view,
  waiting,
} from '#client/state/state.ts'
import { shownYear } from '#core/model/view.ts'
import { title } from '#core/picture/describe.ts'
import { describeFault } from '#core/picture/describe-fault.ts'

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
      {!online.value && (
        <Notice>
          <p>{words.offline}</p>
        </Notice>
      )}
      {waiting.value === 'long' && (
        <Notice>
          <p>{words.loading(name)}</p>
        </Notice>
      )}
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

/** When what the page needs to begin with does not come: the server's own page stays as it is, with this above it. */
export function StartFailure(props: { readonly failure: ApiError; readonly again: () => void; readonly words: Words }) {
  const { failure: failed, again, words } = props
  return (
    <div role="status" aria-label={words.notices}>
      <Notice>
        <p>
          {words.startFailed} {failureWords(failed, words)}
        </p>
        <FailureAction failure={failed} again={again} words={words} />
      </Notice>
    </div>
  )
}

function Notice({ children }: { readonly children: ComponentChildren }) {
  return <div class="notice">{children}</div>
}

/** The server's own explanation where it gave one. */
function failureWords(failed: ApiError, words: Words): string {
  switch (failed.kind) {
    case 'unreachable':
      return words.unreachable
    case 'renewed':
      return words.renewed
    case 'refused':
    case 'malformed':
      return failed.message
  }
}

function FailureAction({ failure: failed, again, words }: { failure: ApiError; again: () => void; words: Words }) {
  const renewed = failed.kind === 'renewed'
  return (
    <button type="button" class="tool" onClick={renewed ? () => location.reload() : again}>
      {renewed ? words.reload : words.retry}
    </button>
  )
}
