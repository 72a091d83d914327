import { lang } from '#client/i18n/words.ts'
import type { Fetched } from '#client/state/share.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'

interface Props {
  readonly what: Fetched<unknown>
  readonly coming: string
  readonly failed: string
  readonly again: () => void
}

/** In place of what is fetched: that it is on its way, or that it did not come and can be asked for again. */
export function Coming({ what, coming, failed, again }: Props) {
  if (what === null) return <p class="note coming">{coming}</p>
  return (
    <p class="note" role="alert">
      {failed}{' '}
      <button type="button" class="link" onClick={() => void again()}>
        {SHARE_WORDS[lang.value].retry}
      </button>
    </p>
  )
}
