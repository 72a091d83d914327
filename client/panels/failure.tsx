/** What was not to be had, in words and with a way out; apart from the notices, for the page may have to say it before all else. */
import type { ComponentChildren } from 'preact'
import type { ApiError } from '#client/api.ts'
import type { StartWords } from '#client/i18n/start.ts'

/** When what the page needs to begin with does not come: the server's own page stays as it is, with this above it. */
export function StartFailure(props: {
  readonly failure: ApiError
  readonly again: () => void
  readonly words: StartWords
}) {
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

export function Notice({ children }: { readonly children: ComponentChildren }) {
  return <div class="notice">{children}</div>
}

/** The server's own explanation where it gave one. */
export function failureWords(failed: ApiError, words: StartWords): string {
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

export function FailureAction({
  failure: failed,
  again,
  words,
}: {
  failure: ApiError
  again: () => void
  words: StartWords
}) {
  const renewed = failed.kind === 'renewed'
  return (
    <button type="button" class="tool" onClick={renewed ? () => location.reload() : again}>
      {renewed ? words.reload : words.retry}
    </button>
  )
}
