/** One chosen area: its value, where that stands, and how it came about. */

import { lang, t } from '#client/i18n/words.ts'
import { type AreaSeries, areas, hover, picture, seriesFailure, seriesOf, toggleArea } from '#client/state/state.ts'
import type { Area } from '#core/model/area.ts'
import type { Picture } from '#core/picture/picture.ts'
import { sparkline } from '#core/picture/sparkline.ts'
import { focusNext } from './focus.ts'
import { Markup } from './markup.tsx'
import { standing } from './standing.ts'

/** Px; the card may shrink it but not swell it. */
const SPARK = { width: 296, height: 84 } as const

export function AreaCard({ area, open }: { readonly area: Area; readonly open: boolean }) {
  const words = t.value
  const shown = picture.value
  const series = seriesOf(shown.indicator.id, area.code)
  const { value, missing, rank, difference } = standing(shown, area, figureIn(series, shown.year), words, lang.value)
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
          {value !== null && shown.rows.some(({ code }) => code === area.code) && (
            <span class="note"> ({words.rankFrom[shown.indicator.direction]})</span>
          )}
        </p>
      )}
      <Trend picture={shown} area={area} series={series} />
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
          <span class="key-line key-against" aria-hidden="true" /> {words.references.published}
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
