/** Whose eyes: what areas are compared with, and whether fills tell the level or the difference. */
import { lang, t } from '#client/i18n/words.ts'
import { chooseReference } from '#client/state/choices.ts'
import { areas, choose, hover, picture, toggleArea, view } from '#client/state/state.ts'
import { COLOURINGS, REFERENCES, TERRITORY_REFERENCES } from '#core/model/view.ts'
import { formatNumber } from '#core/picture/format.ts'
import { referenceArea } from '#core/picture/plan.ts'
import { Choice } from './choice.tsx'
import { RadioGroup } from './radio-group.tsx'
import { whoseReference } from './reference-words.ts'

export function ReferenceChoice() {
  const words = t.value
  const { mode, level, reference, colour, territories, target } = view.value
  const shown = picture.value
  // Two indicators have no reference in common, and a division is not a value.
  if (mode === 'two' || mode === 'conflict' || mode === 'typology') return null
  // Counties belong to no county, labour market region or municipality group.
  const offered = REFERENCES.filter((each) => level === 'municipality' || each === 'nation' || each === 'similar')
  const whose = whoseReference(shown, areas.value, words, lang.value)
  return (
    <section class="block" aria-label={words.reference}>
      <Choice
        id="reference"
        label={words.reference}
        value={reference}
        options={[
          ...offered.map((value) => ({ value, name: words.referenceChoices[value] })),
          ...TERRITORY_REFERENCES.flatMap((value, place) => {
            const territory = territories[place]
            return territory === undefined ? [] : [{ value, name: words.referenceTerritory(territory.name) }]
          }),
        ]}
        choose={chooseReference}
      />
      {target !== null && mode === 'course' && <p class="note">{words.targetInstead}</p>}
      {whose && <p class="note">{whose}</p>}
      {reference === 'similar' && <Similar />}
      {shown.mark === 'fills' && mode !== 'pattern' && mode !== 'course' && (
        <RadioGroup
          name="colour"
          legend={words.colour}
          value={colour}
          choices={COLOURINGS.map((value) => ({ value, name: words.colours[value] }))}
          choose={(value) => choose({ colour: value })}
        />
      )}
    </section>
  )
}

/** The most similar areas with how unlike they are, each a way to choose it. */
function Similar() {
  const words = t.value
  const similar = picture.value.reference?.similar ?? []
  const area = areas.value.get(referenceArea(view.value) ?? '')
  if (similar.length === 0 || area === undefined) return null
  return (
    <>
      <table class="extremes">
        <caption class="label">{words.similarCaption(area.name)}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.distance}</th>
          </tr>
        </thead>
        <tbody>
          {similar.map(({ code, name, distance }) => (
            <tr key={code} onMouseEnter={() => hover(code)} onMouseLeave={() => hover(null)}>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  aria-pressed={view.value.areas.includes(code)}
                  onClick={() => toggleArea(code)}
                >
                  {name}
                </button>
              </th>
              <td>{formatNumber(distance, 2, lang.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">{words.distanceHint}</p>
    </>
  )
}
