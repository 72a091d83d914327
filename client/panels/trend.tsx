/** How one area got to where it is: a line of its values; of a gap, the gap and its two sides; of a group, the way to its own. */
import '#client/style/spark.css'
import type { ComponentChild } from 'preact'
import { lang, t } from '#client/i18n/words.ts'
import { type AreaSeries, areas, comparedCode, knowledge, seriesFailure, seriesOf, view } from '#client/state/state.ts'
import type { Area } from '#core/model/area.ts'
import type { Picture } from '#core/picture/picture.ts'
import { type SparkMeasure, sparkline } from '#core/picture/sparkline.ts'
import { compareAddress } from './compare-address.ts'
import { Markup } from './markup.tsx'
import { groupName } from './standing.ts'

/** Px; the card may shrink it but not swell it. */
const SPARK = { width: 296, height: 84 } as const

export function Trend({ picture: shown, area }: { readonly picture: Picture; readonly area: Area }) {
  const row = shown.rowOf.get(area.code)
  // The line of one municipality would pass for that of the group whose value stands above it.
  if (shown.view.by === 'group' && row) {
    const way = compareAddress([{ code: row.code }, area], view.value)
    return <a href={way}>{t.value.groupTrend(groupName(row, shown, t.value), area.name)}</a>
  }
  return shown.detail.kind === 'gap' ? (
    <GapTrend picture={shown} area={area} />
  ) : (
    <ValueTrend picture={shown} area={area} />
  )
}

function ValueTrend({ picture: shown, area }: { readonly picture: Picture; readonly area: Area }) {
  const { indicator, year } = shown
  const series = seriesOf(indicator.id, area.code)
  return (
    <Awaited series={series}>
      {(here) => (
        <Line
          series={here}
          measure={indicator}
          name={area.name}
          year={year}
          against={besideOf(shown, area, here.years)}
        />
      )}
    </Awaited>
  )
}

/** The line of what the area is compared with; none for counts, and none where its figures are not a series. */
function besideOf({ indicator, view: now }: Picture, area: Area, years: readonly number[]): LineProps['against'] {
  const code = comparedCode(now, area, knowledge.value)
  if (indicator.kind === 'count' || code === null) return undefined
  const series = seriesOf(indicator.id, code)
  const values = years.map((each) => valueIn(series, each))
  if (values.every((value) => value === null)) return undefined
  return { name: code === 'SE' ? t.value.country : (areas.value.get(code)?.name ?? code), values }
}

/** First the gap itself, for that is what the map shows; then who moved. */
function GapTrend({ picture: shown, area }: { readonly picture: Picture; readonly area: Area }) {
  const { detail, measure, year } = shown
  if (detail.kind !== 'gap') return null
  const { pair } = detail
  const [first, second] = t.value.sideNames[pair.kind]
  const one = seriesOf(pair.first.id, area.code)
  const other = seriesOf(pair.second.id, area.code)
  return (
    <Awaited series={one && other ? gapOf(one, other, pair.years) : undefined}>
      {(gap) => (
        <>
          <Line series={gap} measure={measure} name={`${first} − ${second}`} year={year} against={undefined} />
          <Line
            series={{ ...gap, values: gap.years.map((each) => valueIn(one, each)) }}
            measure={pair.first}
            name={first ?? ''}
            year={year}
            against={{ name: second ?? '', values: gap.years.map((each) => valueIn(other, each)) }}
          />
        </>
      )}
    </Awaited>
  )
}

/** The gap in every year that both sides have a figure in; a break of either is a break of the gap. */
function gapOf(first: AreaSeries, second: AreaSeries, years: readonly number[]): AreaSeries {
  return {
    years,
    values: years.map((year) => {
      const [one, other] = [valueIn(first, year), valueIn(second, year)]
      return one === null || other === null ? null : one - other
    }),
    missing: years.map((year) => figureIn(first, year)?.missing ?? figureIn(second, year)?.missing ?? null),
    breaks: [...new Set([...first.breaks, ...second.breaks])],
  }
}

interface AwaitedProps {
  readonly series: AreaSeries | undefined
  readonly children: (series: AreaSeries) => ComponentChild
}

/** The line when its series is here; until then, and where there is no line to draw, why not. */
function Awaited({ series, children }: AwaitedProps) {
  const words = t.value
  if (series === undefined) {
    return seriesFailure.value ? (
      <p class="note">{words.seriesFailed}</p>
    ) : (
      <p class="spark-coming">{words.seriesComing}</p>
    )
  }
  if (series.values.filter((value) => value !== null).length < 2) return <p class="note">{words.noSeries}</p>
  const cuts = series.breaks.filter((year) => year > (series.years[0] ?? year))
  return (
    <>
      {children(series)}
      {cuts.length > 0 && <p class="note">{words.seriesBreak(cuts.join(', '))}</p>}
    </>
  )
}

interface LineProps {
  readonly series: AreaSeries
  readonly measure: SparkMeasure
  readonly name: string
  readonly year: number
  readonly against: { readonly name: string; readonly values: readonly (number | null)[] } | undefined
}

function Line({ series, measure, name, year, against }: LineProps) {
  const options = { ...SPARK, name, year, ...(against ? { against: against.values } : {}) }
  return (
    <>
      <Markup svg={sparkline(series, measure, lang.value, options)} />
      <p class="note spark-key">
        <span class="key-line" aria-hidden="true" /> {name}{' '}
        {against && (
          <>
            <span class="key-line key-against" aria-hidden="true" /> {against.name}
          </>
        )}
      </p>
    </>
  )
}

export function figureIn(series: AreaSeries | undefined, year: number) {
  const place = series?.years.indexOf(year) ?? -1
  if (series === undefined || place < 0) return undefined
  return { value: series.values[place] ?? null, missing: series.missing[place] ?? null }
}

function valueIn(series: AreaSeries | undefined, year: number): number | null {
  return figureIn(series, year)?.value ?? null
}
