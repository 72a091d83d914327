/** The chosen areas in brief. What is only pointed at has its tooltip: a card that came and went would move the page around. */
import { lang, t } from '#client/i18n/words.ts'
import { areas, picture, toggleArea, view } from '#client/state/state.ts'
import { rowWords } from '#core/picture/describe/row.ts'

export function EmbedCard() {
  const shown = picture.value
  const words = t.value
  if (view.value.areas.length === 0) return null
  return (
    <dl class="chosen">
      {view.value.areas.map((code) => {
        const row = shown.rowOf.get(code)
        const name = areas.value.get(code)?.name ?? code
        const said = row && rowWords(shown, row, lang.value)
        return (
          <div key={code}>
            <dt>
              {name}
              <button type="button" class="close" aria-label={words.removeArea(name)} onClick={() => toggleArea(code)}>
                ×
              </button>
            </dt>
            <dd>
              <strong>{said ? said.value : words.outside}</strong> {said?.details.join('; ')}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
