/** The tools that draw on the map. `place`: null for a new territory. */
import { useEffect, useRef } from 'preact/hooks'
import { tw } from '#client/i18n/territory-words.ts'
import { openSheet, view, wide } from '#client/state/state.ts'
import { editing, type Tool, takeTool, tool } from '#client/state/territories.ts'
import { focusNext } from '../focus.ts'
import { Draft } from './draft.tsx'

const TOOLS = ['polygon', 'freehand', 'circle'] as const

export function Drawing({ place }: { readonly place: number | null }) {
  const words = tw.value
  const mine = editing.value === place
  const take = (wanted: Tool) => {
    const held = mine && tool.peek() === wanted
    takeTool(held ? 'none' : wanted, place)
    if (held || wide.value) return
    // The map has the room, and the bar at its foot what one does next.
    openSheet(null)
    focusNext('#drawing-bar button')
  }
  const edited = place === null ? undefined : view.value.territories[place]
  const locked = edited?.locked === true
  const round = edited?.shape.kind === 'circle'
  const count = view.value.territories.length
  const before = useRef(count)
  useEffect(() => {
    // Whoever has drawn looks for what came of it.
    if (count > before.current)
      document.querySelector(`.territory[data-place="${count - 1}"]`)?.scrollIntoView({ block: 'nearest' })
    before.current = count
  }, [count])
  const offered: readonly Tool[] = place === null ? TOOLS : ['corners', ...TOOLS]
  return (
    <>
      <fieldset class="tools" aria-label={place === null ? words.draw : words.drawAgain}>
        {offered.map((each) => (
          <button
            key={each}
            type="button"
            class="tool"
            aria-pressed={mine && tool.value === each}
            aria-disabled={locked}
            onClick={() => !locked && take(each)}
          >
            {each === 'corners' && round ? words.moveCircle : words.tools[each]}
          </button>
        ))}
      </fieldset>
      {mine && tool.value !== 'none' && tool.value !== 'pick' ? (
        <>
          <p class="note">{tool.value === 'corners' && round ? words.circleHint : words.toolHints[tool.value]}</p>
          <Draft />
        </>
      ) : (
        <p class="note">{place === null ? words.drawHint : round ? words.circleRedrawHint : words.redrawHint}</p>
      )}
    </>
  )
}
