import { profileWords } from '#client/i18n/profile-words.ts'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly name: string
  readonly place: number
  readonly of: number
  readonly move: (step: -1 | 1) => void
  readonly remove: () => void
}

/** Up, down and away: by buttons, so that every hand and reader can. */
export function Placing({ id, name, place, of, move, remove }: Props) {
  const words = profileWords()
  const [first, last] = [place === 0, place === of - 1]
  return (
    <div class="profile-placing">
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
      <button type="button" class="tool" aria-label={words.remove(name)} onClick={remove}>
        {words.removeShort}
      </button>
    </div>
  )
}
