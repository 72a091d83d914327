import { useMemo } from 'preact/hooks'
import { t } from '#client/i18n/words.ts'
import { areas, openSheet, toggleArea, view } from '#client/state/state.ts'
import type { Area, AreaCode } from '#core/model/area.ts'
import { type ChoiceGroup, Combobox } from './combobox.tsx'
import { findAreas } from './find-areas.ts'

/** Finds any county or municipality by name or code; choosing a chosen one lets it go. */
export function AreaSearch() {
  const words = t.value
  const all = useMemo(() => [...areas.value.values()], [areas.value])
  const chosen = view.value.areas
  const countyOf = (area: Area) => (area.parent === null ? undefined : areas.value.get(area.parent)?.name)
  const find = (query: string): ChoiceGroup[] =>
    findAreas(all, query).map(({ level, found }) => ({
      key: level,
      name: words.levels[level],
      choices: found.map((area) => {
        const note = countyOf(area)
        return {
          key: area.code,
          name: area.name,
          chosen: chosen.includes(area.code),
          ...(note === undefined ? {} : { note }),
        }
      }),
    }))
  const choose = (key: string) => {
    const code: AreaCode | undefined = areas.value.get(key)?.code
    if (code === undefined) return
    toggleArea(code)
    openSheet('card')
  }
  return (
    <Combobox
      id="area"
      label={words.searchArea}
      placeholder={words.searchAreaHint}
      find={find}
      choose={choose}
      nothing={words.noAreaHits}
      hits={words.hits}
      many
    />
  )
}
