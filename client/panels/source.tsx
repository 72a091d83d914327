import { lang } from '#client/i18n/words.ts'
import { picture, view } from '#client/state/state.ts'
import { processedLine, sourceLine } from '#core/picture/describe.ts'

/** The source under the map with the data version; on paper also the address, so that the page can be found again. */
export function Source() {
  // Read so that the printed address follows the view.
  view.value
  return (
    <>
      <p class="source-line">
        {sourceLine(picture.value, lang.value)} {processedLine(picture.value, lang.value)}
      </p>
      <p class="print-only">{location.href}</p>
    </>
  )
}
