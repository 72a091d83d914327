/** The indicator that is shown together with the first. */
import { useMemo } from 'preact/hooks'
import { lang, t } from '#client/i18n/words.ts'
import { chooseSecond } from '#client/state/choices.ts'
import { askForSecond, askingForSecond, indicatorOf, indicators, learnAll, view } from '#client/state/state.ts'
import { type Indicator, isJudged } from '#core/model/indicator.ts'
import { yearsAt } from '#core/model/view.ts'
import { IndicatorSearch } from './indicator-search.tsx'
import { pickerEntries } from './picker-entries.ts'

export function Second() {
  const words = t.value
  const { level, second, indicator, mode } = view.value
  const goals = (askingForSecond.value ?? mode) === 'conflict'
  const all = indicators.value
  const entries = useMemo(() => {
    const fits = (each: Indicator) =>
      (goals ? isJudged(each) : each.kind !== 'count') && each.id !== indicator && yearsAt(each, level).length > 0
    return pickerEntries([...all.values()].filter(fits))
  }, [all, indicator, level, goals])
  const chosen = second === null ? null : indicatorOf(second)
  return (
    <div class="second">
      {chosen && (
        <>
          <p class="label">{words.second}</p>
          <p class="second-chosen">{chosen.name[lang.value]}</p>
        </>
      )}
      {askingForSecond.value && <p class="note note-strong">{words.secondWanted}</p>}
      <IndicatorSearch
        id="second"
        label={words.chooseSecond}
        groups={entries}
        chosen={(each) => each.id === second}
        choose={(each) => chooseSecond(each.id)}
        onOpen={learnAll}
      />
      {askingForSecond.value && (
        <button type="button" class="link" onClick={() => askForSecond(null)}>
          {words.cancel}
        </button>
      )}
    </div>
  )
}
