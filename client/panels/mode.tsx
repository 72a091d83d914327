/** What is shown of the indicator: its value, its change, a gap, another indicator beside it, a pattern. */
import { t } from '#client/i18n/words.ts'
import { chooseMode } from '#client/state/choices.ts'
import { askForSecond, askingForSecond, indicatorOf, knowledge, view } from '#client/state/state.ts'
import { Choice } from './choice.tsx'
import { lazily } from './lazily.tsx'
import { possibleModes } from './possible-modes.ts'

const ModeDetails = lazily(async () => (await import('./mode-details.tsx')).ModeDetails)

export function ModeChoice() {
  const words = t.value
  const { indicator, level, mode } = view.value
  const shown = askingForSecond.value ?? mode
  const hint = words.modeHints[shown]
  return (
    <section class="block" aria-label={words.mode}>
      <Choice
        id="mode"
        label={words.mode}
        value={shown}
        options={possibleModes(indicatorOf(indicator), level, knowledge.value).map((value) => ({
          value,
          name: words.modes[value],
        }))}
        choose={(wanted) => {
          // Back to what is shown already: the question for a second indicator is withdrawn.
          if (wanted === mode) askForSecond(null)
          else chooseMode(wanted)
        }}
      />
      {hint && <p class="note">{hint}</p>}
      {shown !== 'value' && <ModeDetails mode={shown} />}
    </section>
  )
}
