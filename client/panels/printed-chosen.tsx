/** On paper the outlines on the map have no tooltip to ask, and their cards are on another sheet: who they are, and how much. */
import { lang } from '#client/i18n/words.ts'
import { picture } from '#client/state/state.ts'
import { chosenSentence } from '#core/picture/describe/chosen.ts'

export function PrintedChosen() {
  return <p class="print-only picture-note">{chosenSentence(picture.value, lang.value)}</p>
}
