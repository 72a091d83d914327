/** The legend of where people live. What draws it comes in a chunk of its own, with the first view that asks for it. */
import { useEffect, useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { mapSize, people, view } from '#client/state/state.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { largestRadius } from '#core/picture/symbols.ts'
import { Markup } from './markup.tsx'

type Part = typeof import('#core/picture/legend-people.ts')

export function PeopleLegend({ width }: { readonly width: number }) {
  const [part, setPart] = useState<Part | null>(null)
  const layer = people.value
  const wanted = layer !== null
  useEffect(() => {
    if (!wanted || part !== null) return
    import('#core/picture/legend-people.ts').then(
      (loaded) => setPart(loaded),
      (error: unknown) => console.warn('legend of people: not fetched', error),
    )
  }, [wanted, part])
  if (view.value.people === 'none') return null
  // Its room is kept from the first, so that the map below does not jump.
  if (layer === null || part === null) return <div class="people-legend-wait" />
  return <Markup svg={part.peopleLegendSvg(layer, pageSkin, lang.value, width, largestRadius(mapSize.value))} />
}
