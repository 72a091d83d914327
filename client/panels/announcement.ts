import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { subtitle, title } from '#core/picture/describe.ts'
import { formatValue } from '#core/picture/format.ts'
import type { Picture } from '#core/picture/picture.ts'

/** What a screen reader is told when the picture changes: the new title, or the area that was chosen. Null: nothing. */
export function announcement(before: Picture, now: Picture, lang: Language): string | null {
  if (before.rows !== now.rows) return `${title(now, lang)}. ${subtitle(now, lang)}.`
  const added = now.view.areas.find((code) => !before.view.areas.includes(code))
  const row = now.rows.find(({ code }) => code === added)
  if (row === undefined) return null
  const value =
    row.value === null ? MISSING_NAMES[row.missing ?? 'not-in-data'][lang] : formatValue(row.value, now.indicator, lang)
  return `${row.name}: ${value}.`
}
