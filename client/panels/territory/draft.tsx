/** What is half drawn comes to, as it is drawn, and how one goes on: live figures, finish, a step back, give up. */

import { tw } from '#client/i18n/territory-words.ts'
import { t } from '#client/i18n/words.ts'
import { askToFinish, askToStepBack, draft, giveUpDrawing, tool } from '#client/state/territories.ts'
import { retryTotals, totals, totalsFailure } from '#client/state/totals.ts'
import { GroundLine, ValueOf } from './figures.tsx'

export function Draft() {
  return (
    <div class="territory-draft">
      <DraftTotals />
      <DraftVerbs />
    </div>
  )
}

/** Not a live region: read out while a hand moves, it would never stop. What is finished is told. */
export function DraftTotals({ brief = false }: { readonly brief?: boolean }) {
  const words = tw.value
  const now = totals.value
  if (totalsFailure.value) {
    return (
      <p class="note" role="alert">
        {words.totalsFailed}{' '}
        <button type="button" class="link" onClick={retryTotals}>
          {t.value.retry}
        </button>
      </p>
    )
  }
  if (draft.value === null) return <p class="note">{words.nothingDrawn}</p>
  if (now === null) return <p class="note coming">{words.counting}</p>
  return (
    <>
      <GroundLine
        people={now.population}
        year={now.populationYear}
        landArea={now.landArea}
        whole={now.whole}
        cut={now.cut}
      />
      <ValueOf value={now.value} cut={now.cut > 0} brief={brief} />
    </>
  )
}

export function DraftVerbs() {
  const words = tw.value
  return (
    <div class="tools">
      <button type="button" class="tool" onClick={askToFinish}>
        {words.finish}
      </button>
      {tool.value === 'polygon' && (
        <button type="button" class="tool" onClick={askToStepBack}>
          {words.lastCorner}
        </button>
      )}
      <button type="button" class="tool" onClick={giveUpDrawing}>
        {words.giveUp}
      </button>
    </div>
  )
}
