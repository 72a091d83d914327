/**
 * What a sheet with room to spare says of what it shows, the most telling first: on a slide somebody explains the map, and
 * these are the sentences to begin with. Nothing that its legend or its foot says already.
 */
import type { Language } from '#core/model/text.ts'
import { mediansByGroup, whereKindsLie } from '../describe/among-groups.ts'
import { aboveAndBelow, risesAndFalls, sidesOfGap } from '../describe/balance.ts'
import { extremes } from '../describe/extremes.ts'
import { concentration, spread } from '../describe/spread.ts'
import { extremesOfBoth, togetherInWords } from '../describe/together.ts'
import type { Picture } from '../picture.ts'

export function takeaways(picture: Picture, lang: Language): string[] {
  return told(picture, lang).filter((sentence) => sentence !== '')
}

function told(picture: Picture, lang: Language): string[] {
  switch (picture.detail.kind) {
    case 'value':
      return [...ofNumbers(picture, lang), concentration(picture, lang)]
    case 'change':
      return [risesAndFalls(picture, lang), ...ofNumbers(picture, lang)]
    case 'gap':
      return [sidesOfGap(picture, lang), ...ofNumbers(picture, lang)]
    case 'two':
      return [togetherInWords(picture, lang), ...extremesOfBoth(picture, lang)]
    case 'conflict':
      return extremesOfBoth(picture, lang)
    case 'course':
      return [aboveAndBelow(picture, lang), extremes(picture, lang)]
    case 'pattern':
      return [whereKindsLie(picture, lang), extremes(picture, lang)]
    // Its legend counts the kinds, and it shows no figures.
    case 'typology':
      return []
  }
}

function ofNumbers(picture: Picture, lang: Language): string[] {
  return [extremes(picture, lang), spread(picture, lang), aboveAndBelow(picture, lang), mediansByGroup(picture, lang)]
}
