import { useMemo } from 'preact/hooks'
import { editorLang, editorWords } from '#client/i18n/editor-words.ts'
import { known } from '#client/state/editor/known.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { THEME_NAMES } from '#core/model/theme.ts'
import { type ChoiceGroup, Combobox } from '../combobox.tsx'
import { pickerEntries, searchEntries } from '../picker-entries.ts'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly chosen: (indicator: string) => boolean
  readonly choose: (indicator: Indicator) => void
}

/** The whole catalogue by theme, searched as on the map: by name, id, number at Kolada or definition. */
export function IndicatorSearch({ id, label, chosen, choose }: Props) {
  const words = editorWords()
  const lang = editorLang()
  const { indicators } = known.value
  const groups = useMemo(() => pickerEntries(indicators.values()), [indicators])
  const find = (query: string): ChoiceGroup[] =>
    searchEntries(groups, query, null, lang).map(({ theme, found }) => ({
      key: theme,
      name: THEME_NAMES[theme][lang],
      choices: found.map((indicator) => ({
        key: indicator.id,
        name: indicator.name[lang],
        note: indicator.unit[lang],
        chosen: chosen(indicator.id),
      })),
    }))
  return (
    <Combobox
      id={id}
      label={label}
      placeholder={words.indicatorHint}
      find={find}
      choose={(key) => {
        const indicator = indicators.get(key)
        if (indicator) choose(indicator)
      }}
      nothing={words.noIndicatorHits}
      hits={words.hits}
    />
  )
}
