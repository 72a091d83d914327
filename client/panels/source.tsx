import { lang } from '#client/i18n/words.ts'
import { people, picture, view } from '#client/state/state.ts'
import { processedLine, sourceLine } from '#core/picture/describe/source.ts'
import { isBare } from '#core/picture/people.ts'
import { peopleSourceLine } from '#core/picture/people-title.ts'

/** The source under the map with the data version; on paper also the address, so that the page can be found again. */
export function Source() {
  // Read so that the printed address follows the view.
  view.value
  return (
    <>
      <p class="source-line">
        {!isBare(view.value) && `${sourceLine(picture.value, lang.value)} `}
        {people.value && `${peopleSourceLine(people.value, lang.value)} `}
        {processedLine(picture.value, lang.value)}
      </p>
      <p class="print-only">{location.href}</p>
    </>
  )
}
