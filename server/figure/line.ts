/** The indicator of a view over time: whose lines are drawn, and what is said of those that are not. */
import type { Language } from '#core/model/text.ts'

import type { View } from '#core/model/view.ts'
import { knownRows } from '#core/picture/describe/extremes.ts'
import { swedishDay } from '#core/picture/describe/swedish-day.ts'
import type { LineFigure } from '#core/picture/figure/line-figure.ts'
import { pageOf } from '#core/picture/figure/page-of.ts'
import type { Picture } from '#core/picture/picture.ts'
import { askingOnce } from '../ask/ask.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { pictureOf } from '../ask/picture.ts'
import { areaComparand, type Comparand, groupComparand, nameOf } from '../compare/comparand.ts'
import { comparedLines } from '../compare/compared-lines.ts'
import { lineNotes } from '../compare/compared-notes.ts'
import { compare } from '../compare/comparison.ts'
import { MOST_COMPARED } from '../compare/read.ts'
import type { Edition } from '../edition.ts'
import { choiceOf, comparandsOf } from './comparands.ts'

const WORDS: Record<Language, { extremes: (year: number) => string; left: (names: string) => string }> = {
  sv: {
    extremes: (year) => `högst och lägst ${year}`,
    left: (names) => `Sex linjer är så många som går att skilja åt. Utan linje: ${names}.`,
  },
  en: {
    extremes: (year) => `highest and lowest in ${year}`,
    left: (names) => `Six lines are as many as can be told apart. Without a line: ${names}.`,
  },
}

/** The chosen areas and territories; with nobody chosen the highest and the lowest of those shown. */
export function lineOf(edition: Edition, view: View): LineFigure {
  const { lang } = view
  const picture = pictureOf(edition, { ...view, mode: 'value' })
  const asked = comparandsOf(edition, view)
  const comparands = linedUp(edition, asked, picture)
  const indicator = indicatorOf(edition.atlas, view.indicator)
  const comparison = compare(edition, askingOnce(edition.ask), choiceOf(view, comparands, indicator), indicator)
  const left = asked.slice(MOST_COMPARED).map((each) => nameOf(each, lang))
  return {
    measure: indicator,
    ...comparedLines(comparison, comparands, lang),
    whose: asked.length > 0 ? '' : WORDS[lang].extremes(picture.year),
    notes: [...(left.length > 0 ? [WORDS[lang].left(left.join(', '))] : []), ...lineNotes(comparison, lang)],
    foot: pageOf(picture, lang, swedishDay(edition.atlas.builtAt, 'short', lang)).foot,
  }
}

function linedUp(edition: Edition, asked: readonly Comparand[], picture: Picture): readonly Comparand[] {
  return asked.length > 0 ? asked.slice(0, MOST_COMPARED) : extremesOf(edition, picture)
}

/** Whose lines are drawn, without drawing them. */
export function lineComparands(edition: Edition, view: View): readonly Comparand[] {
  return linedUp(edition, comparandsOf(edition, view), pictureOf(edition, { ...view, mode: 'value' }))
}

function extremesOf({ atlas, knowledge }: Edition, picture: Picture): Comparand[] {
  const known = knownRows(picture).toSorted((a, b) => b.value - a.value)
  const ends = [known[0], known.at(-1)].flatMap((row) => row ?? [])
  return [...new Set(ends.map(({ code }) => code))].flatMap((code): Comparand[] => {
    const [id, group] = code.split(':')
    const division = group === undefined ? undefined : atlas.divisions.get(picture.division?.id ?? 'county')
    const found = division?.groups.find((each) => division.id === id && each.id === group)
    if (division && found) return [groupComparand(division, found)]
    const area = knowledge.area(code)
    return area === undefined ? [] : [areaComparand(area)]
  })
}
