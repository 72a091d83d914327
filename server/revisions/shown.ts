/** What the figures that a view shows read in the data version that is served, where the view is of an older one. */
import { type Level, NATION } from '#core/model/area.ts'
import type { Revision } from '#core/model/contract-revisions.ts'
import type { Indicator } from '#core/model/indicator.ts'
import {
  type ChangesWay,
  changesOfView,
  frozenSentence,
  isRevised,
  type LargestRevision,
  type Revised,
  revisedSentences,
} from '#core/picture/describe/revised.ts'
import { drawnAreas, type Picture } from '#core/picture/picture.ts'
import type { Atlas } from '../atlas/memory.ts'
import type { Edition } from '../edition.ts'
import { type Between, diffOf } from './diff.ts'

/** Figures of one indicator in some years. */
interface ShownYears {
  readonly indicator: Indicator
  readonly years: readonly number[]
}

/** The same of some areas of a level; `SE` among them is the country. */
export interface Shown extends ShownYears {
  readonly level: Level
  readonly codes: ReadonlySet<string>
}

/** Null where there is nothing newer. */
export function revisedOf({ atlas, newer }: Pick<Edition, 'atlas' | 'newer'>, picture: Picture): Revised | null {
  return newer === null ? null : revisedBetween(atlas, newer, picture)
}

function revisedBetween(before: Atlas, after: Atlas, picture: Picture): Revised {
  const { level } = picture.view
  const codes = new Set<string>(drawnAreas(picture))
  const shown = shownIn(picture).map((each) => ({ ...each, level, codes }))
  return { ...revisedAmong({ before, after }, shown), newYears: newYears(picture, level, after) }
}

/** Of the first indicator alone it is told which years are new: of many it would be a list that nobody reads. */
export function revisedAmong({ before, after }: Between, shown: readonly Shown[]): Revised {
  const found = shown.map(({ indicator, years, level, codes }) =>
    diffOf({ before, after }, { indicator: indicator.id, level, codes, years: new Set(years) }),
  )
  const ids = new Set(shown.map(({ indicator }) => indicator.id))
  const [first] = shown
  const gone = shown.filter((_, i) => found[i]?.kind === 'gone').map(({ indicator }) => indicator)
  return {
    figures: [sum(found, 0), sum(found, 1)],
    // Nor is a difference, where it would have to be said of which of many.
    largest: ids.size > MOST_TOLD ? null : largestIn(shown, found),
    gone: [...new Set(gone)],
    goneYears: [...new Set(found.flatMap(({ kind, goneYears }) => (kind === 'gone' ? [] : goneYears)))].sort(),
    newYears:
      first === undefined || ids.size > 1
        ? []
        : newYears({ ...first, year: Math.max(...first.years) }, first.level, after),
    redefined: found.some(({ redefined }) => redefined),
  }
}

/** Indicators of which a difference goes without the name: a map shows two at most, and names them. */
const MOST_TOLD = 2

export interface FrozenWords {
  /** "Fryst till dataversion … Nyare siffror finns: …" */
  readonly text: string
  /** Whether anything shown reads otherwise. */
  readonly revised: boolean
}

/** Null where there is nothing newer. */
export function frozenWords({ atlas, newer }: Pick<Edition, 'atlas' | 'newer'>, picture: Picture): FrozenWords | null {
  const revised = revisedOf({ atlas, newer }, picture)
  if (revised === null) return null
  const { lang } = picture.view
  return { text: `${frozenSentence(atlas, lang)} ${revisedSentences(revised, lang)}`, revised: isRevised(revised) }
}

/** Where it is told which figures read otherwise. */
export function changesOfPicture({ atlas }: Pick<Edition, 'atlas'>, picture: Picture): ChangesWay {
  const ids = [...new Set(shownIn(picture).map(({ indicator }) => indicator.id))]
  return changesOfView(picture.view, atlas.version, ids)
}

/** A group's figure is made of its areas', and small maps and lines of directions are of all the years there are. */
function shownIn({ indicator, year, detail, view }: Picture): ShownYears[] {
  const all = indicator.levels[view.level]
  switch (detail.kind) {
    case 'typology':
      return []
    case 'value':
    case 'pattern':
      return [{ indicator, years: view.show === 'multiples' ? all : [year] }]
    case 'change':
      return [{ indicator, years: [detail.since, year] }]
    case 'gap':
      return [detail.pair.first, detail.pair.second].map((each) => ({ indicator: each, years: [year] }))
    case 'course':
      return [{ indicator, years: all.filter((each) => each <= year) }]
    case 'two':
    case 'conflict':
      return [
        { indicator, years: [year] },
        { indicator: detail.second, years: [detail.secondYear] },
      ]
  }
}

/** Of the first indicator that has any: those of different units cannot be set against each other. */
function largestIn(shown: readonly ShownYears[], found: readonly Revision[]): LargestRevision | null {
  for (const [i, { indicator, years }] of shown.entries()) {
    // The largest difference comes first, and figures that came or went last.
    // The country is there to be compared with, and has another name in each language.
    const first = found[i]?.revised.find(({ code }) => code !== NATION)
    if (first !== undefined && first.difference !== null) {
      const name = years.length > 1 || shown.length > 1 ? `${first.name} ${first.year}` : first.name
      return { indicator, name, difference: first.difference }
    }
  }
  return null
}

function newYears({ indicator, year }: Pick<Picture, 'indicator' | 'year'>, level: Level, after: Atlas): number[] {
  const known = indicator.levels[level]
  return (after.indicators.get(indicator.id)?.levels[level] ?? []).filter(
    (each) => each > year && !known.includes(each),
  )
}

function sum(found: readonly Revision[], place: 0 | 1): number {
  return found.reduce((all, { figures }) => all + figures[place], 0)
}
