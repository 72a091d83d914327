/** One chosen area: its value, where that stands, and how it came about. */

import { lang, t } from '#client/i18n/words.ts'
import {
  type AreaSeries,
  areas,
  hover,
  picture,
  seriesFailure,
  seriesOf,
  toggleArea,
  view,
  yearMissing,
} from '#client/state/state.ts'
import type { Area } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Picture } from '#core/picture/picture.ts'
import { sparkline } from '#core/picture/sparkline.ts'
import { compareAddress } from './compare-address.ts'
import { focusNext } from './focus.ts'
import { Markup } from './markup.tsx'
import { standing } from './standing.ts'

/** Px; the card may shrink it but not swell it. */
const SPARK = { width: 296, height: 84 } as const

export function AreaCard({ area, open }: { readonly area: Area; readonly open: boolean }) {
  const words = t.value
  const shown = picture.value
  const series = seriesOf(shown.indicator.id, area.code)
  const { value, missing, group, parts, rank, difference } = standing(
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
          {value} <span class="area-year">{shown.year}</span>
        </p>
      )}
      {parts.map((part) => (
        <p key={part} class={value === null ? 'area-part area-part-first' : 'area-part'}>
          {part}
        </p>
      ))}
      {group && <p class="note">{group}</p>}
      {missing !== null && (
        <p class="area-missing">
          {missing} <span class="area-year">{shown.year}</span>
        </p>
      )}
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
      {yearMissing.value !== null && <p class="note note-strong">{words.yearMissing(yearMissing.value, shown.year)}</p>}
      <Trend picture={shown} area={area} series={series} />
      <p class="card-ways">
        <a href={addressIn(`/area/${area.code}`, lang.value)}>{words.areaPage(area.name)}</a>
        <a href={compareAddress([area], view.value)}>{words.addToCompare}</a>
      </p>
    </details>
  )
}

function Trend({ picture: shown, area, series }: { picture: Picture; area: Area; series: AreaSeries | undefined }) {
  const words = t.value
  if (series === undefined) {
    if (seriesFailure.value) return <p class="note">{words.seriesFailed}</p>
    return <p class="spark-coming">{words.seriesComing}</p>
  }
  if (series.values.filter((value) => value !== null).length < 2) return <p class="note">{words.noSeries}</p>
  const country = shown.indicator.kind === 'count' ? undefined : seriesOf(shown.indicator.id, 'SE')
  const svg = sparkline(series, shown.indicator, lang.value, {
    ...SPARK,
    name: area.name,
    year: shown.year,
    ...(country ? { against: series.years.map((year) => figureIn(country, year)?.value ?? null) } : {}),
  })
  const cuts = series.breaks.filter((year) => year > (series.years[0] ?? year))
  return (
    <>
      <Markup svg={svg} />
      {country && (
        <p class="note spark-key">
          <span class="key-line" aria-hidden="true" /> {area.name}{' '}
          <span class="key-line key-against" aria-hidden="true" /> {words.country}
        </p>
      )}
      {cuts.length > 0 && <p class="note">{words.seriesBreak(cuts.join(', '))}</p>}
    </>
  )
}

function figureIn(series: AreaSeries | undefined, year: number) {
  const place = series?.years.indexOf(year) ?? -1
  if (series === undefined || place < 0) return undefined
  return { value: series.values[place] ?? null, missing: series.missing[place] ?? null }
}
