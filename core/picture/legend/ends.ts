/** Words at both ends of a diverging scale: which colour is which way. */
import type { Language } from '#core/model/text.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Picture } from '../picture.ts'
import type { Skin } from '../skin.ts'
import { fittingText } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'

const ROW = 16

export function endWords(picture: Picture, skin: Skin, lang: Language, width: number, top: number): Block {
  const { scheme } = picture
  if (scheme.kind !== 'diverging') return { content: '', height: top }
  const { size } = LETTERINGS.reason
  const [under, over] = wordsOf(picture, lang).map((words) => fittingText(words, width / 2 - 8, size))
  const y = round(top + ROW - 4)
  const left = scheme.below > 0 ? `<text x="0" y="${y}">${escapeXml(under ?? '')}</text>` : ''
  const right =
    scheme.above > 0 ? `<text x="${round(width)}" y="${y}" text-anchor="end">${escapeXml(over ?? '')}</text>` : ''
  return { content: `<g ${skin.text('reason')}>${left}${right}</g>`, height: top + ROW + 2 }
}

/** For each end, in more words and in fewer. */
function wordsOf({ classed, detail, reference, view }: Picture, lang: Language): readonly (readonly string[])[] {
  const compared = classed === 'difference' || (view.colour === 'difference' && reference?.value !== null)
  if (compared && reference !== null) {
    return SIDES[lang].map((side) => [`${side} ${reference.name[lang]}`, side])
  }
  if (detail.kind === 'gap') return GAP_ENDS[lang][detail.pair.kind].map((word) => [word])
  return lang === 'sv' ? [['minskning'], ['ökning']] : [['decrease'], ['increase']]
}

const SIDES = { sv: ['under', 'över'], en: ['below', 'above'] } as const

const GAP_ENDS = {
  sv: {
    sex: ['lägre för kvinnor', 'högre för kvinnor'],
    origin: ['lägre för utrikes födda', 'högre för utrikes födda'],
  },
  en: {
    sex: ['lower for women', 'higher for women'],
    origin: ['lower for foreign-born', 'higher for foreign-born'],
  },
} as const
