/** The choice of indicator: what is chosen, its variants, and a search among all. */
import { useMemo, useState } from 'preact/hooks'
import type { Words } from '#client/i18n/sv.ts'
import { lang, t } from '#client/i18n/words.ts'
import {
  catalogueArrived,
  catalogueFailure,
  chooseIndicator,
  indicatorOf,
  indicators,
  learnAll,
  view,
} from '#client/state/state.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { THEME_NAMES, THEMES, type Theme } from '#core/model/theme.ts'
import { formatNumber } from '#core/picture/format.ts'
import { type ChoiceGroup, Combobox } from './combobox.tsx'
import { entryOf, pickerEntries, searchEntries } from './picker-entries.ts'
import { VariantSwitch } from './variant-switch.tsx'

export function Picker() {
  const [theme, setTheme] = useState<Theme | null>(null)
  const words = t.value
  const all = indicators.value
  const groups = useMemo(() => pickerEntries(all.values()), [all])
  const chosen = indicatorOf(view.value.indicator)
  const entry = entryOf(groups, chosen)
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)

  const find = (query: string): ChoiceGroup[] =>
    searchEntries(groups, query, theme, lang.value).map((group) => ({
      key: group.theme,
      name: THEME_NAMES[group.theme][lang.value],
      choices: group.found.map((indicator) => ({
        key: indicator.id,
        name: indicator.name[lang.value],
        note: noteOf(indicator, words),
        chosen: entry.variants.some((variant) => variant.id === indicator.id),
      })),
    }))
  const choose = (key: string) => {
    const indicator = all.get(key)
    if (indicator) chooseIndicator(indicator.id)
  }

  return (
    <section class="block picker" aria-labelledby="picker-heading">
      <h2 id="picker-heading" class="eyebrow">
        {words.controls}
      </h2>
      <p class="picker-chosen">{entry.head.name[lang.value]}</p>
      <p class="note">
        {THEME_NAMES[chosen.theme][lang.value]} · {noteOf(chosen, words)}
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
      <Combobox
        id="indicator"
        label={words.searchIndicator}
        placeholder={catalogueArrived.value ? words.searchIndicatorHint(formatNumber(count, 0, lang.value)) : ''}
        find={find}
        choose={choose}
        nothing={words.noIndicatorHits}
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

/** "andel eller kvot · kommun och län". */
function noteOf({ kind, levels }: Indicator, words: Words): string {
  const where =
    levels.municipality.length === 0
      ? words.levelsCounty
      : levels.county.length === 0
        ? words.levelsMunicipality
        : words.levelsBoth
  return `${words.kinds[kind]} · ${where}`
}
