/** How many areas lie where, and in which class: a histogram, and the same as a table for those who read it. */
import { useMemo } from 'preact/hooks'
import { lang, t } from '#client/i18n/words.ts'
import { picture, view } from '#client/state/state.ts'
import { chartSvg } from '#core/picture/chart/frame.ts'
import { histogramChart } from '#core/picture/chart/histogram.ts'
import { formatBare, formatNumber } from '#core/picture/format.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { className } from '#core/picture/scheme.ts'
import { Markup } from './markup.tsx'

/** Px: as wide as the panel. */
const WIDTH = 280

export function Distribution() {
  const words = t.value
  const shown = picture.value
  const { classes, scheme, measure, reference, rows, indicator } = shown
  const chosen = view.value.areas
  const svg = useMemo(() => {
    const differences = shown.classed === 'difference'
    const areas = rows.map(({ code, name, value, referenceDifference }) => ({
      code,
      name,
      value: differences ? referenceDifference : value,
    }))
    const compared =
      reference === null || reference.value === null || differences
        ? null
        : { name: reference.name[lang.value], value: reference.value }
    const data = {
      measure: { name: indicator.name, unit: measure.unit, decimals: measure.decimals },
      areas,
      reference: compared,
      marked: chosen,
      breaks: classes.breaks,
      fillOf: (index: number) => pageSkin.swatch(index, scheme),
      width: WIDTH,
    }
    return chartSvg(histogramChart(data, pageSkin, lang.value))
  }, [rows, chosen, lang.value])
  return (
    <div class="distribution">
      <p class="label">{words.classDetails}</p>
      <Markup svg={svg} />
      <table class="extremes class-counts">
        <caption class="visually-hidden">{words.classTable}</caption>
        <tbody>
          {classes.counts.map((count, i) => {
            const [from, to] = [classes.breaks[i], classes.breaks[i + 1]]
            if (from === undefined || to === undefined) return null
            const range = words.classRange(formatBare(from, measure, lang.value), formatBare(to, measure, lang.value))
            return (
              <tr key={range}>
                <th scope="row">
                  <span class={`swatch ${className(i, scheme)}`} aria-hidden="true" /> {range}
                </th>
                <td>{formatNumber(count, 0, lang.value)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
