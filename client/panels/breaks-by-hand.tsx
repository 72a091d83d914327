/** Fields for class breaks. A break that cannot be used says why, and the map keeps the former ones meanwhile. */
import { useEffect, useState } from 'preact/hooks'
import { lang, t } from '#client/i18n/words.ts'
import { choose, picture, view } from '#client/state/state.ts'
import { formatNumber } from '#core/picture/format.ts'
import { focusNext } from './focus.ts'
import { MOST_BREAKS, readBreaksByHand } from './typed-breaks.ts'

export function BreaksByHand() {
  const words = t.value
  const { breaks } = view.value
  const [texts, setTexts] = useState<readonly string[]>([])
  useEffect(() => {
    // What is typed stays as it is typed while it means what holds.
    if (String(readBreaksByHand(texts).breaks) !== String(breaks)) setTexts(breaks.map(written))
  }, [breaks])
  const { faults } = readBreaksByHand(texts)
  const change = (next: readonly string[]) => {
    setTexts(next)
    const { breaks: read } = readBreaksByHand(next)
    if (read) choose({ breaks: read })
  }
  return (
    <>
      <ol class="breaks-by-hand">
        {texts.map((text, i) => {
          const fault = faults[i] ?? null
          return (
            // biome's keys: a break has no name but its place
            <li key={`break-${i + 1}`}>
              <label class="visually-hidden" for={`break-${i}`}>
                {words.breakNumber(i + 1)}
              </label>
              <input
                id={`break-${i}`}
                class="field"
                type="text"
                inputMode="decimal"
                autocomplete="off"
                value={text}
                aria-invalid={fault !== null}
                aria-describedby={fault === null ? undefined : `break-fault-${i}`}
                onInput={({ currentTarget }) => change(texts.map((each, j) => (j === i ? currentTarget.value : each)))}
              />
              <button
                type="button"
                class="step"
                aria-label={words.removeBreak(i + 1)}
                disabled={texts.length === 1}
                onClick={() => {
                  change(texts.filter((_, j) => j !== i))
                  focusNext('#break-0')
                }}
              >
                ×
              </button>
              {fault !== null && (
                <p id={`break-fault-${i}`} class="note note-strong" role="alert">
                  {words.breakFaults[fault]}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      {texts.length < MOST_BREAKS && (
        <button
          type="button"
          class="link"
          onClick={() => {
            change([...texts, written(nextBreak())])
            focusNext(`#break-${texts.length}`)
          }}
        >
          {words.addBreak}
        </button>
      )}
    </>
  )
}

/** As many decimals as it has: "3,5". */
function written(value: number): string {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return formatNumber(value, decimals, lang.value)
}

/** Half way from the last break to the highest value, or one step above where nothing lies over it. */
function nextBreak(): number {
  const { classes, measure } = picture.peek()
  const last = view.peek().breaks.at(-1) ?? 0
  const highest = classes.breaks.at(-1) ?? last
  const step = 10 ** -measure.decimals
  const half = Number(((last + highest) / 2).toFixed(measure.decimals))
  return half > last ? half : Number((last + step).toFixed(measure.decimals))
}
