import type { Picture } from '#core/picture/picture.ts'
import type { Edition } from '../edition.ts'
import { frozenText } from './shown.ts'

/** What stands at the foot of a figure of an older data version; nothing where there is no newer one. */
export function frozenFoot(edition: Pick<Edition, 'atlas' | 'newer'>, picture: Picture): string[] {
  const text = frozenText(edition, picture)
  return text === null ? [] : [text]
}
