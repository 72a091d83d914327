import { lang } from '#client/i18n/words.ts'
import { figure, sharedView } from '#client/state/share.ts'
import { addressIn, REPORT_DESTINATION } from '#core/model/destination.ts'
import { figureAddress } from '#core/model/figure/address.ts'
import { writeView } from '#core/model/view.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'
import { CopyField } from './copy-field.tsx'

/** Written from the view and not read from the address bar: the fragment of an edit link is a secret. */
export function LinkPart() {
  const words = SHARE_WORDS[lang.value]
  const query = writeView(sharedView.value)
  const link = query === '' ? `${location.origin}/` : `${location.origin}/?${query}`
  const drawn = figureAddress('svg', sharedView.value, figure.value)
  return (
    <>
      <CopyField id="share-link" label={words.parts.link} what={words.link} value={link} />
      <p class="note">{words.linkMeans}</p>
      <p>
        {words.reportMeans}{' '}
        <a href={addressIn(REPORT_DESTINATION.path, lang.value, [['figure', drawn]])}>
          {REPORT_DESTINATION.name[lang.value]}
        </a>
      </p>
    </>
  )
}
