/** Where something begins: all the ways in sight while there is nothing, and folded away from then on. */
import type { ComponentChildren } from 'preact'
import type { BeginningWords } from '#client/i18n/editor-words.ts'
import { focusNext } from '../focus.ts'

/** What was begun stands below: the keyboard goes there, and the ways to begin fold away. */
export function showBegun(field: string): void {
  document.querySelector('.editor-begin')?.removeAttribute('open')
  focusNext(field)
}

interface Props {
  readonly words: BeginningWords
  readonly folded: boolean
  /** The ways. */
  readonly children: ComponentChildren
}

export function Ways({ words, folded, children }: Props) {
  const ways = <div class="editor-ways">{children}</div>
  if (!folded) {
    return (
      <section aria-labelledby="editor-begin">
        <h2 id="editor-begin">{words.begin}</h2>
        {ways}
      </section>
    )
  }
  return (
    <details class="editor-begin">
      <summary>{words.beginAgain}</summary>
      <p class="note">{words.beginHint}</p>
      {ways}
    </details>
  )
}
