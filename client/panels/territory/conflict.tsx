/** Two have changed what is saved: nobody's work is thrown away without being asked for. */
import { useEffect, useRef } from 'preact/hooks'
import type { Stored } from '#client/api-territories.ts'
import { tw } from '#client/i18n/territory-words.ts'
import { rest, settleConflict } from '#client/state/saving.ts'
import { view } from '#client/state/state.ts'

export function Conflict({ theirs }: { readonly theirs: Stored }) {
  const words = tw.value
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    // Modal: focus stays inside, Escape closes, and what is behind it is inert. It goes back where it came from.
    dialog.current?.showModal()
  }, [])
  const names = (some: readonly { readonly name: string }[]) => words.listing(some.map(({ name }) => name))
  return (
    <dialog ref={dialog} class="conflict" aria-labelledby="conflict-heading" onClose={rest}>
      <h2 id="conflict-heading">{words.conflict}</h2>
      <p>{words.conflictHint}</p>
      <dl>
        <dt>{words.conflictMine}</dt>
        <dd>{names(view.value.territories)}</dd>
        <dt>{words.conflictTheirs}</dt>
        <dd>{names(theirs.saved.territories)}</dd>
      </dl>
      <div class="conflict-ways">
        {(['mine', 'theirs', 'copy'] as const).map((way) => (
          <button key={way} type="button" class="tool" onClick={() => settleConflict(way)}>
            {words.conflictWays[way]}
          </button>
        ))}
        <button type="button" class="link" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
      </div>
      <p class="note">{words.conflictNote}</p>
    </dialog>
  )
}
