/** On a narrow screen, in place of the tabs while the map has the room: what is drawn comes to, and how one goes on. */
import { tw } from '#client/i18n/territory-words.ts'
import { openSheet } from '#client/state/state.ts'
import { giveUpDrawing, tool } from '#client/state/territories.ts'
import { DraftTotals, DraftVerbs } from './draft.tsx'

export function DrawingBar() {
  const words = tw.value
  const picking = tool.value === 'pick'
  const back = () => {
    giveUpDrawing()
    openSheet('card')
  }
  return (
    <section id="drawing-bar" class="drawing-bar" aria-label={words.drawing}>
      {picking ? (
        <>
          <p class="note">{words.pickHint}</p>
          <button type="button" class="tool" onClick={back}>
            {words.pickDone}
          </button>
        </>
      ) : (
        <>
          <DraftTotals brief />
          <DraftVerbs />
        </>
      )}
    </section>
  )
}
