/** Whom the areas of a picture are compared with, in as many words as a subtitle has. */
import type { Language } from '#core/model/text.ts'
import { formatMeasure } from '../format.ts'
import type { Picture } from '../picture.ts'

/** Kinds and pairs have no value to set a reference against. */
export function isCompared({ detail: { kind } }: Picture): boolean {
  return kind === 'value' || kind === 'change' || kind === 'gap' || kind === 'course'
}

/** "jämfört med det egna länet", "jämfört med målvärdet 1,25 ton"; empty where values are told as they are. */
export function comparedWith(picture: Picture, lang: Language): string {
  const { reference, view, detail, measure } = picture
  if (reference === null || !isCompared(picture) || picture.mark === 'symbols') return ''
  if (reference.kind === 'nation' && view.colour === 'level' && detail.kind !== 'course') return ''
  const { kind, value } = reference
  const number = kind === 'target' && value !== null ? ` ${formatMeasure(value, measure, lang)}` : ''
  return `${lang === 'sv' ? 'jämfört med' : 'compared with'} ${reference.name[lang]}${number}`
}
