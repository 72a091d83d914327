/** Small maps as a figure that stands by itself in a report. */
import type { Language } from '#core/model/text.ts'
import type { FigureOptions } from './figure.ts'
import { madeBy, readFrom } from './figure-foot.ts'
import { FIGURE_WIDTH, figurePage, innerWidth } from './figure-page.ts'
import type { Layers } from './layers.ts'
import { multiplesBlock, multiplesInWords, type SmallMap } from './multiples-draw.ts'
import { multiplesNotes, multiplesSubtitle, multiplesTitle } from './multiples-words.ts'
import { figureSkin } from './skin.ts'

export function multiplesFigureSvg(
  maps: readonly SmallMap[],
  layers: Layers,
  lang: Language,
  {
    width = FIGURE_WIDTH,
    theme = 'light',
    territories = null,
  }: Pick<FigureOptions, 'width' | 'theme' | 'territories'> = {},
): string {
  const pictures = maps.map(({ picture }) => picture)
  const last = pictures.at(-1)
  if (last === undefined) throw new Error('figure: expected at least one small map, found none')
  const [title, subtitle] = [multiplesTitle(pictures, lang), multiplesSubtitle(pictures, lang)]
  const word = lang === 'sv' ? 'Småkartor' : 'Small maps'
  const page = {
    title,
    subtitle,
    alt: { short: `${word}: ${title}, ${subtitle}.`, long: `${word}: ${multiplesInWords(maps, lang)}` },
    legends: [],
    body: multiplesBlock(maps, layers, figureSkin(theme), lang, { width: innerWidth(width), territories }),
    foot: [
      ...multiplesNotes(pictures, lang),
      ...new Set(pictures.map((picture) => readFrom(picture, lang))),
      ...madeBy(last, lang),
    ],
  }
  return figurePage(page, width, theme, lang)
}
