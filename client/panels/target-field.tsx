/** What every area is to come to: a number typed as people write it. The map follows when it is one. */
import { useEffect, useState } from 'preact/hooks'
import { lang, t } from '#client/i18n/words.ts'
import { chooseTarget } from '#client/state/choices.ts'
import { picture, view } from '#client/state/state.ts'
import { formatNumber } from '#core/picture/format.ts'
import { readTyped } from './typed-breaks.ts'

export function TargetField() {
  const words = t.value
  const { target } = view.value
  const [text, setText] = useState('')
  useEffect(() => {
    // What is typed stays as it is typed while it means what holds.
    if (readTyped(text).number !== target) setText(target === null ? '' : written(target))
  }, [target])
  const { number, fault } = readTyped(text)
  const settle = () => {
    if (fault === null && number !== view.peek().target) chooseTarget(number)
  }
  return (
    <div class="choice">
      <label class="label" for="target">
        {words.target(picture.value.indicator.unit[lang.value])}
      </label>
      <input
        id="target"
        class="field"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={text}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? 'target-hint' : 'target-fault'}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={settle}
      />
      {fault === null ? (
        <p id="target-hint" class="note">
          {words.targetHint}
        </p>
      ) : (
        <p id="target-fault" class="note note-strong" role="alert">
          {words.breakFaults[fault]}
        </p>
      )}
    </div>
  )
}

/** As many decimals as it has: "1,25". */
function written(value: number): string {
  return formatNumber(value, String(value).split('.')[1]?.length ?? 0, lang.peek())
}
