import type { Language } from '#core/model/text.ts'
import { rowLabel } from '#core/picture/describe/row.ts'
import { subtitle, title } from '#core/picture/describe/title.ts'
import type { Picture } from '#core/picture/picture.ts'

/** What a screen reader is told when the picture changes: the new title, or the area that was chosen. Null: nothing. */
export function announcement(before: Picture, now: Picture, lang: Language): string | null {
  if (before.rows !== now.rows) return `${title(now, lang)}. ${subtitle(now, lang)}.`
  const added = now.view.areas.find((code) => !before.view.areas.includes(code))
  const row = added && now.rowOf.get(added)
  if (!row) return null
  return rowLabel(now, row, lang)
}
