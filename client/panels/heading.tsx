/** Title and legend of the picture, redrawn with every hover. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { hovered, mapSize, picture, view, waiting } from '#client/state/state.ts'
import { subtitle, title } from '#core/picture/describe.ts'
import { LEGEND_OPTIONS, legendSvg } from '#core/picture/legend.ts'
import { pageSkin } from '#core/picture/skin.ts'
import { largestRadius } from '#core/picture/symbols.ts'
import { Markup } from './markup.tsx'

/** The legend is made for widths in this range, px. */
const NARROWEST = 280
const WIDEST = LEGEND_OPTIONS.width

export function Heading() {
  const shown = picture.value
  return (
    <div data-waiting={waiting.value === 'no' ? undefined : ''}>
      <h1 id="picture-title" class="picture-title">
        {title(shown, lang.value)}
      </h1>
      <p class="picture-subtitle">{subtitle(shown, lang.value)}</p>
      <Legend />
    </div>
  )
}

function Legend() {
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
      <Markup
        svg={legendSvg(picture.value, pageSkin, lang.value, marks, { width, radius: largestRadius(mapSize.value) })}
      />
    </div>
  )
}
