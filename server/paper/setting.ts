/** What makers of papers need beside what they tell of: the data, and where the server stands for those who read elsewhere. */
import { addressIn } from '#core/model/destination.ts'
import type { Paper } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { type View, writeView } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'

export interface PaperSetting {
  readonly edition: Edition
  /** The server's public origin, without a slash at its end. */
  readonly origin: string
  /** What it is read on: a figure on a slide is wide, one on a page leaves room for the text around it. */
  readonly medium: 'page' | 'slide'
}

/** Absolute, and with the data version: the same figures however the data goes on. */
export function frozenPage(
  { edition, origin }: PaperSetting,
  path: string,
  lang: Language,
  parameters: readonly (readonly [name: string, value: string])[] = [],
): string {
  const others = parameters.filter(([name]) => name !== 'at')
  return origin + addressIn(path, lang, [...others, ['at', edition.atlas.version]])
}

export function frozenView({ edition, origin }: PaperSetting, view: View): string {
  return `${origin}/?${writeView({ ...view, at: edition.atlas.version })}`
}

/** What every paper says of its data. */
export function dataOf({ edition: { atlas } }: PaperSetting): Pick<Paper, 'version' | 'builtAt'> {
  return { version: atlas.version, builtAt: atlas.builtAt }
}
