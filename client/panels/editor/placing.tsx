import { editorWords } from '#client/i18n/editor-words.ts'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly name: string
  readonly place: number
  readonly of: number
  /** A sign for the word that takes it away. */
  readonly brief?: boolean
  readonly move: (step: -1 | 1) => void
  readonly remove: () => void
}

/** Up, down and away: by buttons, so that every hand and reader can. */
export function Placing({ id, name, place, of, brief = false, move, remove }: Props) {
  const words = editorWords()
  const [first, last] = [place === 0, place === of - 1]
  return (
    <div class="editor-placing">
      <button
        id={`${id}-up`}
        type="button"
        class="step"
        aria-label={words.up(name)}
        aria-disabled={first}
        onClick={() => !first && move(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        id={`${id}-down`}
        type="button"
        class="step"
        aria-label={words.down(name)}
        aria-disabled={last}
        onClick={() => !last && move(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
      <button
        id={`${id}-remove`}
        type="button"
        class={brief ? 'step' : 'tool'}
        aria-label={words.remove(name)}
        onClick={remove}
      >
        {brief ? '×' : words.removeShort}
      </button>
    </div>
  )
}
