/** One chosen area: its value, where that stands, and how it came about. */

import { lang, t } from '#client/i18n/words.ts'
import { areas, hover, picture, seriesOf, toggleArea, view, yearInstead } from '#client/state/state.ts'
import type { Area } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import { compareAddress } from './compare-address.ts'
import { focusNext } from './focus.ts'
import { frozenPairs } from './frozen-pairs.ts'
import { standing } from './standing.ts'
import { figureIn, Trend } from './trend.tsx'

export function AreaCard({ area, open }: { readonly area: Area; readonly open: boolean }) {
  const words = t.value
  const shown = picture.value
  const series = seriesOf(shown.indicator.id, area.code)
  const { value, when, missing, group, parts, rank, difference } = standing(
    shown,
    area,
    figureIn(series, shown.year),
    words,
    lang.value,
  )
  const row = shown.rowOf.get(area.code)
  const county = area.parent === null ? undefined : areas.value.get(area.parent)?.name
  return (
    <details
      class="area-card"
      open={open}
      onMouseEnter={() => hover(area.code)}
      onMouseLeave={() => hover(null)}
      data-code={area.code}
    >
      <summary>
        <h3 class="card-name">{area.name}</h3>
        {county && <span class="note">{county}</span>}
        <span class="area-brief">{value ?? '–'}</span>
      </summary>
      <button
        type="button"
        class="close"
        aria-label={words.removeArea(area.name)}
        onClick={() => {
          hover(null)
          toggleArea(area.code)
          focusNext('#area-field')
        }}
      >
        ×
      </button>
      {value !== null && (
        <p class="area-value">
          {value} <span class="area-year">{when}</span>
        </p>
      )}
      {parts.map((part) => (
        <p key={part} class={value === null ? 'area-part area-part-first' : 'area-part'}>
          {part}
        </p>
      ))}
      {missing !== null && (
        <p class="area-missing">
          {missing} <span class="area-year">{when}</span>
        </p>
      )}
      {group && <p class="note">{group}</p>}
      {difference && (
        <p class="area-difference">
          {difference.sign && (
            <span class="sign" aria-hidden="true">
              {difference.sign}
            </span>
          )}
          {difference.text}
        </p>
      )}
      {rank && (
        <p class="area-rank">
          {rank}
          {row && (
            <span class="note">
              {' '}
              ({words.rankFrom[shown.detail.kind === 'gap' ? 'neutral' : shown.indicator.direction]})
            </span>
          )}
        </p>
      )}
      {yearInstead.value && (
        <p class="note note-strong">{words.yearMissing(yearInstead.value.asked, yearInstead.value.shown)}</p>
      )}
      <Trend picture={shown} area={area} />
      <p class="card-ways">
        <a href={addressIn(`/area/${area.code}`, lang.value, frozenPairs(view.value))}>{words.areaPage(area.name)}</a>
        <a href={compareAddress([area], view.value)}>{words.addToCompare}</a>
      </p>
    </details>
  )
}
