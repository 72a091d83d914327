/** The choice of indicator: what is chosen, its variants, and a search among all. */
import { useMemo, useState } from 'preact/hooks'
import { lang, t } from '#client/i18n/words.ts'
import { chooseIndicator } from '#client/state/choices.ts'
import { catalogueArrived, catalogueFailure, indicatorOf, indicators, learnAll, view } from '#client/state/state.ts'
import { THEME_NAMES, THEMES, type Theme } from '#core/model/theme.ts'
import { IndicatorSearch } from './indicator-search.tsx'
import { kindAndLevels } from './kind-and-levels.ts'
import { entryOf, pickerEntries } from './picker-entries.ts'
import { VariantSwitch } from './variant-switch.tsx'

export function Picker() {
  const [theme, setTheme] = useState<Theme | null>(null)
  const words = t.value
  const all = indicators.value
  const groups = useMemo(() => pickerEntries(all.values()), [all])
  const chosen = indicatorOf(view.value.indicator)
  const entry = entryOf(groups, chosen)

  return (
    <section class="block picker" aria-labelledby="picker-heading">
      <h2 id="picker-heading" class="eyebrow">
        {words.controls}
      </h2>
      <p class="picker-chosen">{entry.head.name[lang.value]}</p>
      <p class="note">
        {THEME_NAMES[chosen.theme][lang.value]} · {kindAndLevels(chosen, words)}
      </p>
      <VariantSwitch entry={entry} chosen={chosen} />
      <div class="picker-theme">
        <label class="label" for="picker-theme">
          {words.theme}
        </label>
        <select
          id="picker-theme"
          class="field"
          value={theme ?? ''}
          onChange={(event) => setTheme(THEMES.find((each) => each === event.currentTarget.value) ?? null)}
        >
          <option value="">{words.allThemes}</option>
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {THEME_NAMES[each][lang.value]}
            </option>
          ))}
        </select>
      </div>
      <IndicatorSearch
        id="indicator"
        label={words.searchIndicator}
        groups={groups}
        theme={theme}
        chosen={(each) => entry.variants.some((variant) => variant.id === each.id)}
        choose={(each) => chooseIndicator(each.id)}
        onOpen={learnAll}
      />
      {!catalogueArrived.value && !catalogueFailure.value && (
        <p class="note catalogue-coming">{words.catalogueComing}</p>
      )}
      {catalogueFailure.value && (
        <p class="note" role="alert">
          {words.catalogueFailed}{' '}
          <button type="button" class="link" onClick={learnAll}>
            {words.retry}
          </button>
        </p>
      )}
    </section>
  )
}
