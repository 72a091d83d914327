/** The way to begin from what lies under a link. */
import type { ReadonlySignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { BeginningWords } from '#client/i18n/editor-words.ts'
import { savedIn } from '#client/state/editor/saved-link.ts'
import type { Stage } from '#client/state/saved-stage.ts'
import { whyFailed } from './why-failed.ts'

interface Props {
  readonly words: BeginningWords
  /** Of short links: `/r/`. */
  readonly prefix: string
  readonly open: (id: string, secret: string | null) => Promise<boolean>
  readonly stage: ReadonlySignal<Stage<unknown>>
  /** Something was begun. */
  readonly done: () => void
}

export function ByLink({ words, prefix, open, stage, done }: Props) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const take = async () => {
    const found = savedIn(typed, prefix)
    setWrong(found === null ? words.linkWrong : '')
    if (found === null) return
    if (await open(found.id, found.secret)) {
      setTyped('')
      done()
      return
    }
    const now = stage.peek()
    setWrong(now.kind === 'failed' ? `${words.openFailed} ${whyFailed(now.error)}` : words.openFailed)
  }
  return (
    <form
      class="editor-way"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label class="label" for="editor-link">
        {words.link}
      </label>
      <input
        id="editor-link"
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-describedby="editor-link-hint"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p id="editor-link-hint" class="note">
        {words.linkHint}
      </p>
      <button type="submit" class="tool">
        {words.linkOpen}
      </button>
      <p class="note note-strong" role="status">
        {wrong}
      </p>
    </form>
  )
}
