/** The first sheet: what the territory is, by what it is cut, and what can be trusted. */
import { LEAST_ACROSS } from '#core/measure/across.ts'
import { type Basis, writeTerritory } from '#core/model/territory.ts'
import type { Language, Text } from '#core/model/text.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import type { Downloaded } from './download.ts'
import { type Sheet, type SheetCell, textColumn } from './sheet.ts'

const KINDS = {
  areas: { sv: 'lista av kommuner', en: 'list of municipalities' },
  drawn: { sv: 'ritad', en: 'drawn' },
  circle: { sv: 'cirkel', en: 'circle' },
} as const

const BASES: Record<Basis, Text> = {
  population: {
    sv: 'Skurna kommuner räknas med den andel av invånarna som bor innanför. Var de bor är modellerat, inte räknat.',
    en: 'Cut municipalities count by the share of their people who live inside. Where they live is a model, not a count.',
  },
  whole: {
    sv: 'Kommuner räknas hela: de där minst hälften av invånarna bor innanför, och inga andra.',
    en: 'Municipalities count whole: those where at least half of the people live inside, and no others.',
  },
  'land-area': {
    sv: 'Skurna kommuner räknas med den andel av landarealen som ligger innanför, också i tal om människor.',
    en: 'Cut municipalities count by the share of their land that lies inside, in figures about people too.',
  },
}

const WORDS = {
  sv: {
    kind: 'Sort',
    basis: 'Grund',
    address: 'I en adress',
    whole: 'Hela kommuner',
    cut: 'Skurna kommuner',
    land: 'Landareal, km²',
    people: 'Invånare',
    across: 'Bredd, km',
    small: `Smalare än ${LEAST_ACROSS} km: tal som kräver invånarnas andel ges inte, bara mellan vilka tal de ligger.`,
    reliable: 'Tillförlitlighet',
    points: 'Befolkningspunkter',
    rule: 'Så räknas värdena',
    ruleText:
      'Värde = faktor · Σ andel·täljare / Σ andel·nämnare; en summa är Σ andel·täljare. Andel, täljare och nämnare står i ' +
      'bladet Underlag. Delar utan uppgift räknas aldrig som 0, och under 90 % av invånarna ges inget värde.',
    version: 'Dataversion',
    again: 'Hämtas på nytt',
  },
  en: {
    kind: 'Kind',
    basis: 'Basis',
    address: 'In an address',
    whole: 'Whole municipalities',
    cut: 'Cut municipalities',
    land: 'Land area, km²',
    people: 'People',
    across: 'Width, km',
    small: `Less than ${LEAST_ACROSS} km wide: figures that need the share of people are not given, only between what they lie.`,
    reliable: 'Reliability',
    points: 'Population points',
    rule: 'How values are computed',
    ruleText:
      'Value = factor · Σ share·numerator / Σ share·denominator; a sum is Σ share·numerator. Share, numerator and ' +
      'denominator stand in the sheet Inputs. Parts without data never count as 0, and below 90% of the people no value is given.',
    version: 'Data version',
    again: 'To be had again',
  },
} as const satisfies Record<Language, Record<string, string>>

export function aboutSheet(atlas: Atlas, all: readonly Downloaded[], address: string, lang: Language): Sheet {
  const words = WORDS[lang]
  const { note } = atlas.points
  const number = (value: number | null, decimals: number) => (value === null ? '' : formatNumber(value, decimals, lang))
  const rows = all.flatMap(({ territory, parts }): SheetCell[][] => {
    const { population, landArea, across, whole, cut, kind, basis, reliable, name } = parts
    const drawn = kind !== 'areas'
    const lines: (readonly [string, string])[] = [
      [words.kind, KINDS[kind][lang]],
      ...(drawn ? [[words.basis, BASES[basis][lang]] as const] : []),
      [words.address, writeTerritory(territory, 0)],
      [words.whole, number(whole, 0)],
      [words.cut, number(cut, 0)],
      [words.land, number(landArea, 1)],
      [population.year === null ? words.people : `${words.people} ${population.year}`, number(population.value, 0)],
      ...(across === null ? [] : [[words.across, number(across, 1)] as const]),
      ...(reliable ? [] : [[words.reliable, words.small] as const]),
    ]
    return lines.map(([label, text]) => [name, label, text])
  })
  const isDrawn = all.some(({ parts }) => parts.kind !== 'areas')
  const common: SheetCell[][] = [
    ...(isDrawn ? [[null, words.points, `${note.source[lang]}. ${note.method[lang]} ${note.year}`]] : []),
    [null, words.rule, words.ruleText],
    [null, words.version, atlas.version],
    [null, words.again, address],
  ]
  return {
    key: 'territory',
    name: { sv: 'Territorium', en: 'Territory' },
    columns: [
      textColumn('territory', 'Territorium', 'Territory'),
      textColumn('label', 'Uppgift', 'Label'),
      textColumn('text', 'Text', 'Text'),
    ],
    pieces: [[...rows, ...common]],
  }
}
