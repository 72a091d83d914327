/** A search among indicators, grouped by theme: the first indicator, the second, those of small maps. */
import { lang, t } from '#client/i18n/words.ts'
import { catalogueArrived, indicators } from '#client/state/state.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { THEME_NAMES, type Theme } from '#core/model/theme.ts'
import { formatNumber } from '#core/picture/format.ts'
import { type ChoiceGroup, Combobox } from './combobox.tsx'
import { kindAndLevels } from './kind-and-levels.ts'
import { searchEntries, type ThemeEntries } from './picker-entries.ts'

interface Props {
  readonly id: string
  readonly label: string
  readonly groups: readonly ThemeEntries[]
  readonly theme?: Theme | null
  readonly chosen: (indicator: Indicator) => boolean
  readonly choose: (indicator: Indicator) => void
  readonly onOpen: () => void
}

export function IndicatorSearch({ id, label, groups, theme = null, chosen, choose, onOpen }: Props) {
  const words = t.value
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const find = (query: string): ChoiceGroup[] =>
    searchEntries(groups, query, theme, lang.value).map((group) => ({
      key: group.theme,
      name: THEME_NAMES[group.theme][lang.value],
      choices: group.found.map((indicator) => ({
        key: indicator.id,
        name: indicator.name[lang.value],
        note: kindAndLevels(indicator, words),
        chosen: chosen(indicator),
      })),
    }))
  return (
    <Combobox
      id={id}
      label={label}
      placeholder={catalogueArrived.value ? words.searchIndicatorHint(formatNumber(count, 0, lang.value)) : ''}
      find={find}
      choose={(key) => {
        const indicator = indicators.value.get(key)
        if (indicator) choose(indicator)
      }}
      nothing={words.noIndicatorHits}
      hits={words.hits}
      onOpen={onOpen}
    />
  )
}
