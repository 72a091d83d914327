import type { View } from '#core/model/view.ts'
import type { Picture } from '#core/picture/picture.ts'
import { indicatorOf } from '../ask/indicator.ts'
import type { Comparand } from '../compare/comparand.ts'
import type { Edition } from '../edition.ts'
import { frozenComparison } from './compared.ts'
import { frozenWords } from './shown.ts'

type Frozen = Pick<Edition, 'atlas' | 'newer'>

/** What stands at the foot of a figure of an older data version; nothing where there is no newer one. */
export function frozenFoot(edition: Frozen, picture: Picture): string[] {
  const said = frozenWords(edition, picture)
  return said === null ? [] : [said.text]
}

/** The same of lines, and of those beside one another. */
export function comparedFoot(edition: Frozen, view: View, comparands: readonly Comparand[]): string[] {
  const text = frozenComparison(edition, indicatorOf(edition.atlas, view.indicator), comparands, view.lang)
  return text === null ? [] : [text]
}
