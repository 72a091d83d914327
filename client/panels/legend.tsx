/** The legend of the picture, redrawn with every hover. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { hovered, mapSize, picture, view } from '#client/state/state.ts'
import { LEGEND_OPTIONS, legendSvg } from '#core/picture/legend.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { isBare } from '#core/picture/people.ts'
import { largestRadius } from '#core/picture/symbols.ts'
import { Markup } from './markup.tsx'
import { PeopleLegend } from './people-legend.tsx'

/** The legend is made for widths in this range, px. */
const NARROWEST = 280
const WIDEST = LEGEND_OPTIONS.width

export function Legend() {
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(LEGEND_OPTIONS.width)
  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    const watch = new ResizeObserver(() => {
      setWidth(Math.round(Math.min(WIDEST, Math.max(NARROWEST, element.clientWidth))))
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const marks = { hovered: hovered.value, chosen: view.value.areas }
  return (
    <div ref={room} class="legend-room">
      {!isBare(view.value) && (
        <Markup
          svg={legendSvg(picture.value, pageSkin, lang.value, marks, { width, radius: largestRadius(mapSize.value) })}
        />
      )}
      <PeopleLegend width={width} />
    </div>
  )
}
