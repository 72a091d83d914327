import type { AreaCode } from '#core/model/area.ts'
import { MOST_CHOSEN, type View } from '#core/model/view.ts'

/** Chooses an area, or lets it go. At the most that can be chosen, the one chosen first makes room. */
export function withAreaToggled(view: View, code: AreaCode): View {
  if (view.areas.includes(code)) return { ...view, areas: view.areas.filter((each) => each !== code) }
  return { ...view, areas: [...view.areas, code].slice(-MOST_CHOSEN) }
}
