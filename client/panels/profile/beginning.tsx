/** Where a profile begins: what somebody has decided, an empty sheet, a file, a saved link. */
import { useState } from 'preact/hooks'
import { ApiError } from '#client/api.ts'
import { fetchBegun } from '#client/api-profiles.ts'
import { failureSentences, profileWords } from '#client/i18n/profile-words.ts'
import { begin, profile } from '#client/state/profile/draft.ts'
import { counties, known } from '#client/state/profile/known.ts'
import { letGo, open, stage } from '#client/state/profile/saving.ts'
import { secretIn } from '#client/state/saved-stage.ts'
import { emptyProfile } from '#core/model/profile/begin.ts'
import { Choice } from '../choice.tsx'
import { failureWords } from '../failure.tsx'
import { focusNext } from '../focus.ts'
import { ByFile } from './by-file.tsx'
import type { Start } from './start.ts'

/** What was begun stands below: the keyboard goes there, and the ways to begin fold away. */
export function showBegun(): void {
  document.querySelector('.profile-begin')?.removeAttribute('open')
  focusNext('#profile-name')
}

/** The national frame is about whichever area there is already. */
export async function beginFrom(strategy: string): Promise<void> {
  const area = profile.peek()?.area ?? counties()[0]?.code ?? null
  const begun = await fetchBegun(strategy, strategy.length === 2 && strategy !== 'SE' ? null : area)
  letGo()
  begin(begun, true)
}

export function Beginning({ start, folded }: { readonly start: Start; readonly folded: boolean }) {
  const words = profileWords()
  if (!folded) {
    return (
      <section aria-labelledby="profile-begin">
        <h2 id="profile-begin">{words.begin}</h2>
        <Ways start={start} />
      </section>
    )
  }
  return (
    <details class="profile-begin">
      <summary>{words.beginAgain}</summary>
      <p class="note">{words.beginHint}</p>
      <Ways start={start} />
    </details>
  )
}

function Ways({ start }: { readonly start: Start }) {
  const words = profileWords()
  const options = start.strategies.map(({ code, name }) => ({
    value: code,
    name: code === 'SE' ? words.nationalFrame : name,
  }))
  const [strategy, setStrategy] = useState(options[0]?.value ?? '')
  const [failed, setFailed] = useState<ApiError | null>(null)
  const take = () => {
    setFailed(null)
    beginFrom(strategy).then(showBegun, (error: unknown) => {
      if (!(error instanceof ApiError)) throw error
      setFailed(error)
    })
  }
  const clear = () => {
    const area = profile.peek()?.area ?? counties()[0]?.code
    if (area === undefined) return
    letGo()
    begin(emptyProfile(area, words.untitled), true)
    showBegun()
  }
  return (
    <div class="profile-ways">
      {options.length > 0 && (
        <div class="profile-way">
          <Choice
            id="profile-strategy"
            label={words.strategy}
            value={strategy}
            options={options}
            choose={setStrategy}
          />
          <button type="button" class="tool" onClick={take}>
            {words.take}
          </button>
          {failed !== null && (
            <p class="note" role="alert">
              {failureWords(failed, failureSentences())}
            </p>
          )}
        </div>
      )}
      <div class="profile-way">
        <p class="note">{words.emptyHint}</p>
        <button type="button" class="tool" disabled={known.value.areas.size === 0} onClick={clear}>
          {words.empty}
        </button>
      </div>
      <ByFile done={showBegun} />
      <ByLink />
    </div>
  )
}

function ByLink() {
  const words = profileWords()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState('')
  const take = async () => {
    const [before = '', fragment = ''] = typed.trim().split('#')
    const id = /[?&]id=([\w-]{22})(?:&|$)/.exec(before)?.[1] ?? /(?:^|\/p\/)([\w-]{22})(?:\?|$)/.exec(before)?.[1]
    if (id === undefined) return setWrong(words.linkWrong)
    setWrong('')
    if (await open(id, secretIn(`#${fragment}`))) {
      setTyped('')
      return showBegun()
    }
    const now = stage.peek()
    setWrong(
      now.kind === 'failed' ? `${words.openFailed} ${failureWords(now.error, failureSentences())}` : words.openFailed,
    )
  }
  return (
    <form
      class="profile-way"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <label class="label" for="profile-link">
        {words.link}
      </label>
      <input
        id="profile-link"
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-describedby="profile-link-hint"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p id="profile-link-hint" class="note">
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
