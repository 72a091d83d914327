/** The right panel: search, the chosen areas, and what the indicator means. */

import { lang, t } from '#client/i18n/words.ts'
import { areas, clearAreas, hover, picture, retrySeries, seriesFailure, toggleArea, view } from '#client/state/state.ts'
import { formatMeasure } from '#core/picture/format.ts'
import type { PictureRow } from '#core/picture/picture.ts'
import { About } from './about.tsx'
import { AreaSearch } from './area-search.tsx'
import { ClosePanel } from './close-panel.tsx'
import { compareAddress, countCompared } from './compare-address.ts'
import { focusNext } from './focus.ts'
import { lazily } from './lazily.tsx'
import { sortRows } from './sort-rows.ts'
import { TerritoryFold } from './territory-fold.tsx'

const AreaCard = lazily(async () => (await import('./area-card.tsx')).AreaCard)

/** More open cards than this are a wall; the rest show their name and value and open when asked. */
const OPEN_CARDS = 2
const EXTREMES = 3

export function AreasPanel() {
  const words = t.value
  // The one chosen last is the one being looked at.
  const chosen = view.value.areas.flatMap((code) => areas.value.get(code) ?? []).reverse()
  return (
    <>
      <ClosePanel panel="card" name={words.areas} />
      <section class="block" aria-labelledby="areas-heading">
        <h2 id="areas-heading" class="eyebrow">
          {words.areas}
        </h2>
        <AreaSearch />
        {chosen.length > 0 && (
          <>
            <ul class="chips" aria-label={words.chosen}>
              {chosen.map((area) => (
                <li key={area.code}>
                  <button
                    type="button"
                    class="chip"
                    aria-label={words.removeArea(area.name)}
                    onClick={() => {
                      hover(null)
                      toggleArea(area.code)
                      focusNext('#area-field')
                    }}
                    onMouseEnter={() => hover(area.code)}
                    onMouseLeave={() => hover(null)}
                  >
                    {area.name} <span aria-hidden="true">×</span>
                  </button>
                </li>
              ))}
              {chosen.length > 1 && (
                <li>
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      clearAreas()
                      focusNext('#area-field')
                    }}
                  >
                    {words.clear}
                  </button>
                </li>
              )}
            </ul>
            {chosen.map((area, i) => (
              <AreaCard key={area.code} area={area} open={i < OPEN_CARDS} />
            ))}
            {chosen.length > 1 && (
              <p class="card-ways">
                <a
                  href={compareAddress(
                    view.value.areas.map((code) => ({ code })),
                    view.value,
                  )}
                >
                  {words.compareChosen(countCompared(chosen, view.value))}
                </a>
              </p>
            )}
            {seriesFailure.value && (
              <button type="button" class="link" onClick={retrySeries}>
                {words.retry}
              </button>
            )}
          </>
        )}
        {chosen.length === 0 && <Extremes />}
      </section>
      <TerritoryFold />
      <About />
    </>
  )
}

/** With nothing chosen: what to do, and the ends of the scale to begin with. */
function Extremes() {
  const words = t.value
  const { rows, measure, detail } = picture.value
  const known = sortRows(
    rows.filter((row) => row.value !== null),
    { column: 'value', descending: true },
  )
  // A pair of indicators, a group and a pattern have no ends.
  const ordered = detail.kind === 'value' || detail.kind === 'change' || detail.kind === 'gap'
  const ends =
    !ordered || known.length < 2 * EXTREMES ? [] : [known.slice(0, EXTREMES), known.slice(-EXTREMES).reverse()]
  return (
    <>
      <p class="hint">{words.hint}</p>
      {ends.map((some, i) => (
        <table key={i === 0 ? 'highest' : 'lowest'} class="extremes">
          <caption class="label">{i === 0 ? words.highest : words.lowest}</caption>
          <tbody>
            {some.map((row) => (
              <tr key={row.code} onMouseEnter={() => hover(row.members[0] ?? null)} onMouseLeave={() => hover(null)}>
                <th scope="row">
                  <RowName row={row} />
                </th>
                <td>{row.value === null ? '' : formatMeasure(row.value, measure, lang.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  )
}

/** An area can be chosen; a group is no area. */
function RowName({ row }: { readonly row: PictureRow }) {
  const area = areas.value.get(row.code)
  if (area === undefined) return <>{row.name}</>
  return (
    <button type="button" class="link" onClick={() => toggleArea(area.code)}>
      {row.name}
    </button>
  )
}
