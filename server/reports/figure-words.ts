/** What a figure of a report is called, and what is said of it to those who do not see it, where its author says nothing. */
import type { Language } from '#core/model/text.ts'
import { alt } from '#core/picture/describe/alt.ts'
import { captionText } from '#core/picture/describe/title.ts'
import { subtitle, title } from '#core/picture/describe.ts'
import { multiplesAlt } from '#core/picture/multiples-figure.ts'
import { multiplesSubtitle, multiplesTitle } from '#core/picture/multiples-words.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import type { Figure } from '../figure/figure.ts'
import { kindOf } from '../figure/figure-of.ts'
import { readRegion } from '../figure/region-asked.ts'
import { REGION_FIGURE_WORDS } from '../figure/region-words.ts'
import { smallMaps } from '../figure/small-maps.ts'
import { PRIORITIES_WORDS } from '../priorities/words.ts'
import type { FigureRead } from './figure-block.ts'

export interface FigureWords {
  readonly title: string
  readonly alt: string
}

/** `draw`: the figure itself. */
export function figureWords(edition: Edition, figure: FigureRead, draw: () => Figure): FigureWords {
  const { view, setting, frozen } = figure
  const { lang } = view
  if (frozen !== null) return wordsOfOlder(edition, figure, lang)
  const kind = kindOf(view, setting)
  switch (kind) {
    case 'line':
    case 'compare':
    case 'region':
    case 'priorities': {
      // Of other years than the view, or of more than one indicator: only the drawing knows.
      const { title, subtitle, alt } = draw()
      return { title: captionText(title, subtitle), alt: alt.short }
    }
    case 'multiples': {
      // Drawn they would take longer than a pause in somebody's typing.
      const maps = smallMaps(edition, view)
      const pictures = maps.map(({ picture }) => picture)
      const [title, subtitle] = [multiplesTitle(pictures, lang), multiplesSubtitle(pictures, lang)]
      return { title: captionText(title, subtitle), alt: multiplesAlt(maps, lang).short }
    }
    case 'map':
    case 'chart':
    case 'strip':
    case 'bars':
    case 'table': {
      const picture = pictureOf(edition, view)
      return {
        title: captionText(title(picture, lang), subtitle(picture, lang)),
        alt: alt(picture, lang, kind).short,
      }
    }
  }
}

/** Of an older data version nothing is said that its figures could contradict: its name, and what the author says. */
function wordsOfOlder(edition: Edition, { view, setting, profile }: FigureRead, lang: Language): FigureWords {
  const region = kindOf(view, setting) === 'region' ? readRegion(edition, view, setting, profile) : null
  const name =
    region !== null && 'question' in region
      ? REGION_FIGURE_WORDS[lang].title(region.question.area.name)
      : kindOf(view, setting) === 'priorities'
        ? PRIORITIES_WORDS[lang].title
        : (edition.knowledge.indicator(view.indicator)?.name[lang] ?? '')
  return { title: name, alt: name }
}
