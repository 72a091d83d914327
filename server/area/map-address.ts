import type { Area } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { plainView, type View, writeView } from '#core/model/view.ts'

/** The address of the map of an indicator at the level of an area, with the area chosen. */
export function mapAddress(indicator: Indicator, area: Area, lang: Language, more: Partial<View> = {}): string {
  return `/?${writeView({ ...plainView(indicator, lang), level: area.level, areas: [area.code], ...more })}`
}
