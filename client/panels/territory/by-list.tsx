/** A territory from a list as people write it; what was not understood is told, with what may have been meant. */
import { useMemo, useState } from 'preact/hooks'
import { tw } from '#client/i18n/territory-words.ts'
import { lang } from '#client/i18n/words.ts'
import { areas, divisions } from '#client/state/state.ts'
import { layDown } from '#client/state/territories.ts'
import { add } from '#client/state/territory-verbs.ts'
import { readAreaText } from '#core/model/territory-reading.ts'
import { describeTold } from '#core/picture/describe-reading.ts'
import { focusNext } from '../focus.ts'

export function ByList({ done }: { readonly done: () => void }) {
  const words = tw.value
  const [text, setText] = useState('')
  const places = useMemo(
    () => ({ areas: [...areas.value.values()], divisions: divisions.value }),
    [areas.value, divisions.value],
  )
  const { codes, told, notUnderstood } = useMemo(() => readAreaText(text, places), [text, places])
  const make = () => {
    if (codes.length === 0) return
    const place = add(
      { kind: 'areas', codes },
      undefined,
      notUnderstood.map((part) => part.text),
    )
    if (place === null) return
    layDown()
    setText('')
    done()
    focusNext(`#territory-name-${place}`)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <label class="label" for="territory-list">
        {words.listLabel}
      </label>
      <textarea
        id="territory-list"
        class="field territory-text"
        rows={3}
        spellcheck={false}
        placeholder={words.listExample}
        value={text}
        aria-describedby="territory-list-read"
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) make()
        }}
      />
      <p id="territory-list-read" class="note" role="status">
        {text.trim() === ''
          ? words.listHint
          : words.understood(codes.map((code) => areas.value.get(code)?.name ?? code))}
      </p>
      {told.map((each) => {
        const said = describeTold(each, lang.value)
        return (
          <p key={said} class="note">
            {said}
          </p>
        )
      })}
      {notUnderstood.map(({ text: part, suggestions }) => (
        <div key={part} class="not-understood">
          <p class="note note-strong">{words.notUnderstood(part)}</p>
          <div class="tools">
            {suggestions.map(({ code, name }) => (
              <button
                key={code}
                type="button"
                class="chip"
                onClick={() => {
                  setText(text.replace(part, name))
                  focusNext('#territory-list')
                }}
              >
                {words.suggestion(name, code)}
              </button>
            ))}
            <button
              type="button"
              class="link"
              aria-label={words.leaveOut(part)}
              onClick={() => {
                setText(text.replace(part, '').replace(/^[\s,;]+|[\s,;]+$/g, ''))
                focusNext('#territory-list')
              }}
            >
              {words.leaveOutShort}
            </button>
          </div>
        </div>
      ))}
      <button type="submit" class="tool tool-first" aria-disabled={codes.length === 0}>
        {words.make}
      </button>
    </form>
  )
}
