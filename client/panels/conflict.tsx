/** Two have changed what is saved: nobody's work is thrown away without being asked for. */
import { useEffect, useRef } from 'preact/hooks'

interface ConflictWords {
  readonly conflict: string
  readonly conflictHint: string
  readonly conflictMine: string
  readonly conflictTheirs: string
  readonly conflictWays: Record<'mine' | 'theirs' | 'copy', string>
  readonly conflictNote: string
  readonly cancel: string
}

interface Props {
  readonly words: ConflictWords
  /** What each of the two is, in a line. */
  readonly mine: string
  readonly theirs: string
  readonly settle: (way: 'mine' | 'theirs' | 'copy') => void
  readonly close: () => void
}

export function Conflict({ words, mine, theirs, settle, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    // Modal: focus stays inside, Escape closes, and what is behind it is inert. It goes back where it came from.
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} class="conflict" aria-labelledby="conflict-heading" onClose={close}>
      <h2 id="conflict-heading">{words.conflict}</h2>
      <p>{words.conflictHint}</p>
      <dl>
        <dt>{words.conflictMine}</dt>
        <dd>{mine}</dd>
        <dt>{words.conflictTheirs}</dt>
        <dd>{theirs}</dd>
      </dl>
      <div class="conflict-ways">
        {(['mine', 'theirs', 'copy'] as const).map((way) => (
          <button key={way} type="button" class="tool" onClick={() => settle(way)}>
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
