/** The view as a chart, linked to the map both ways. Its points can be walked in the table, which is a press away. */
import { useMemo, useRef } from 'preact/hooks'
import { lang, t } from '#client/i18n/words.ts'
import { askKept, hovered, knowledge, picture, view } from '#client/state/state.ts'
import { CHART_WIDTHS } from '#core/picture/chart/chart.ts'
import { chartOf, chosenRows } from '#core/picture/chart/chart-of.ts'
import { chartSvg } from '#core/picture/chart/frame.ts'
import { rowLabel, subtitle, title } from '#core/picture/describe.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { useLinkedRows } from './linked-rows.ts'
import { Markup } from './markup.tsx'
import { useOwnRows } from './own-rows.ts'
import { SeeTable } from './see-table.tsx'
import { useWidth } from './use-width.ts'

export function ChartPanel() {
  const shown = picture.value
  return (
    <section class="chart-panel" aria-label={t.value.shows.chart}>
      <h2 class="visually-hidden">{title(shown, lang.value)}</h2>
      <LinkedChart />
      <p class="note">
        {subtitle(shown, lang.value)}. <SeeTable />
      </p>
    </section>
  )
}

/** The drawing, and in words what is pointed at in it. */
export function LinkedChart() {
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room, CHART_WIDTHS)
  const shown = picture.value
  const { rows } = shown
  const { areas } = view.value
  const territories = useOwnRows(shown)
  // They are told anew each time, and are the same as long as they say the same.
  const told = JSON.stringify(territories)
  const svg = useMemo(() => {
    const options = {
      knowledge: knowledge.peek(),
      ask: askKept,
      marks: chosenRows(shown),
      width,
      skin: pageSkin,
      lang: lang.value,
    }
    return width === 0 ? '' : chartSvg(chartOf({ ...shown, territories }, options))
  }, [rows, areas, told, width, lang.value])
  useLinkedRows(room, svg)
  return (
    <>
      <div ref={room} class="chart-room">
        <Markup svg={svg} />
      </div>
      <Pointed />
    </>
  )
}

/** Which mark is ringed, in words. Not told aloud: whoever cannot see the ring has the table, and the map has a voice. */
function Pointed() {
  const shown = picture.value
  const row = hovered.value === null ? undefined : shown.rowOf.get(hovered.value)
  return (
    <p class="note pointed" aria-hidden="true">
      {row && rowLabel(shown, row, lang.value)}
    </p>
  )
}
