/** Where high and low values lie, when there are too many areas to name them all: by the middle of each county or group. */
import { quantile } from '#core/measure/quantile.ts'
import { PATTERNS, type Pattern } from '#core/model/contract-answers.ts'
import type { Language } from '#core/model/text.ts'
import type { Picture, PictureRow } from '../picture.ts'
import { PATTERN_NAMES } from './class-text.ts'
import { endsOf, type KnownRow, knownRows } from './extremes.ts'
import { countOfAreas, groupNoun } from './nouns.ts'

/** Of two there is no middle to tell of. */
const LEAST_GROUPS = 3

/** "Median bland kommunerna per län: högst i …, lägst i …": of a map of municipalities that reaches over several groups. */
export function mediansByGroup(picture: Picture, lang: Language): string {
  if (picture.mark === 'symbols') return ''
  const groups = grouped(knownRows(picture), picture, lang)
  if (groups.size < LEAST_GROUPS) return ''
  const medians = [...groups].map(([name, rows]) => ({ name, value: medianOf(rows) }))
  const ends = endsOf(medians, picture.measure, lang)
  if (ends === null || ends.alike) return ''
  const noun = groupNoun(picture.division?.id ?? 'county', lang)
  return lang === 'sv'
    ? `Median bland kommunerna per ${noun}: högst ${ends.highest}, lägst ${ends.lowest}.`
    : `Median of the municipalities by ${noun}: highest ${ends.highest}, lowest ${ends.lowest}.`
}

/** "Högt bland höga är vanligast i Stockholms län (20 kommuner); …": where most of each kind lie. */
export function whereKindsLie(picture: Picture, lang: Language): string {
  const kinds: readonly Pattern[] = ['high-high', 'low-low']
  const clauses = kinds.flatMap((kind) => {
    const rows = picture.rows.filter((row) => row.class === PATTERNS.indexOf(kind))
    const [most, second] = [...grouped(rows, picture, lang)].sort(([, a], [, b]) => b.length - a.length)
    // Two of a kind in one place are no pattern to tell of; nor is a place that shares its number.
    if (most === undefined || most[1].length < 3 || most[1].length === second?.[1].length) return []
    const [name, { length }] = most
    const count = countOfAreas(length, picture, lang)
    return [`${PATTERN_NAMES[kind][lang]} ${lang === 'sv' ? 'mest i' : 'mostly in'} ${name} (${count})`]
  })
  return clauses.length === 0 ? '' : `${clauses.join('; ')}.`.replace(/^./u, (letter) => letter.toUpperCase())
}

function grouped<T extends PictureRow>(rows: readonly T[], picture: Picture, lang: Language): Map<string, T[]> {
  const { view, division, countyNames, withinName } = picture
  const groups = new Map<string, T[]>()
  if (view.level !== 'municipality' || view.by === 'group') return groups
  const names = new Map(division?.groups.map(({ id, name }) => [id, name[lang]]))
  for (const row of rows) {
    // A municipality's code begins with that of its county.
    const county = withinName === null ? countyNames.get(row.code.slice(0, 2)) : undefined
    const name = division === null ? county : names.get(row.group ?? '')
    if (name === undefined) continue
    const others = groups.get(name)
    if (others) others.push(row)
    else groups.set(name, [row])
  }
  return groups
}

function medianOf(rows: readonly KnownRow[]): number {
  const sorted = rows.map(({ value }) => value).sort((a, b) => a - b)
  return quantile(sorted, 0.5)
}
