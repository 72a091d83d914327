/** What figures of a picture that draw no map have in common: its words, what must be known of it, where it comes from. */
import type { Language } from '#core/model/text.ts'
import { APPROXIMATE_NOTE } from '../approximate.ts'
import { countOfRows, differenceLabel, noteLines, processedLine, sourceLine, subtitle, title } from '../describe.ts'
import { readFrom } from '../figure-foot.ts'
import type { FigurePage } from '../figure-page.ts'
import type { Picture } from '../picture.ts'
import { takeaways } from './takeaways.ts'

/** `day`: when the data version was built. */
export function pageOf(
  picture: Picture,
  lang: Language,
  day: string | null = null,
): Pick<FigurePage, 'title' | 'subtitle' | 'takeaways' | 'foot'> {
  return {
    title: chartTitle(picture, lang),
    subtitle: chartSubtitle(picture, lang),
    takeaways: takeaways(picture, lang),
    foot: [
      ...noteLines(picture, lang),
      // Who made the division, beside who made the figures.
      ...(picture.detail.kind === 'typology' ? [sourceLine(picture, lang)] : []),
      readFrom(charted(picture), lang),
      processedLine(picture, lang, day),
    ],
  }
}

/** The same of a figure with a number for every row. Of groups the notes say whether they are approximations. */
export function numbersPage(picture: Picture, lang: Language, day: string | null = null): ReturnType<typeof pageOf> {
  const page = pageOf(picture, lang, day)
  const { territories = [] } = picture
  const isMarked = territories.some(({ value, approximation }) => value !== null && approximation)
  return isMarked ? { ...page, foot: [APPROXIMATE_NOTE[lang], ...page.foot] } : page
}

/** The map of a typology is about the groups, its chart about how the values of their areas differ. */
function charted(picture: Picture): Picture {
  return picture.detail.kind === 'typology' ? { ...picture, detail: { kind: 'value' } } : picture
}

function chartTitle(picture: Picture, lang: Language): string {
  const { detail, division } = picture
  const name = title(charted(picture), lang)
  return detail.kind === 'typology' && division !== null ? `${name}: ${division.name[lang]}` : name
}

/** What the numbers of the chart are: where each area is compared with its own, differences. */
function chartSubtitle(picture: Picture, lang: Language): string {
  const difference = differenceLabel(picture, lang)
  if (difference === null) return subtitle(charted(picture), lang)
  const where = picture.withinName === null ? '' : ` ${lang === 'sv' ? 'i' : 'in'} ${picture.withinName[lang]}`
  return `${difference}, ${countOfRows(picture.rows.length, picture, lang)}${where}`
}
