import type { Language } from '#core/model/text.ts'

/** The words of a row that is unfolded. */
interface OpenWords {
  readonly course: string
  readonly target: string
  readonly distribution: (year: string) => string
  readonly counties: string
  readonly municipalities: string
  readonly map: (year: string) => string
  readonly many: (count: string, isOne: boolean) => string
  readonly table: (year: string) => string
  readonly area: string
  readonly value: string
  readonly series: string
  readonly onMap: string
  readonly small: string
  readonly inside: string
  readonly inputs: string
  readonly year: string
  readonly threshold: string
  readonly margin: string
  readonly notes: Record<'slope' | 'right' | 'wrong' | 'targetYear' | 'projected' | 'rule', string>
  readonly formula: string
  readonly noInputs: string
  readonly method: string
  readonly reason: string
  readonly definition: string
  readonly source: string
  readonly caveats: string
  readonly mapOfCounties: string
  readonly mapOfMunicipalities: string
  readonly mapOfCourse: string
  readonly data: string
  readonly missing: string
}

const sv: OpenWords = {
  course: 'Över tid',
  target: 'målvärde',
  distribution: (year) => `Spridning ${year}`,
  counties: 'Länen',
  municipalities: 'Länets kommuner',
  map: (year) => `Kommunerna ${year}`,
  many: (count, isOne) => `${count} ${isOne ? 'kommun' : 'kommuner'}`,
  table: (year) => `Kommunerna ${year}`,
  area: 'Kommun',
  value: 'Värde',
  series: 'Serien',
  onMap: 'Kartan',
  small: 'under 500 i nämnaren',
  inside: 'Mål inom området',
  inputs: 'Läget räknas på',
  year: 'År',
  threshold: 'Att nå',
  margin: 'Marginal',
  notes: {
    slope: 'Marginalens förändring per år (median av alla lutningar)',
    right: 'Jämförelser mellan två år som går åt rätt håll',
    wrong: 'Jämförelser mellan två år som går åt fel håll',
    targetYear: 'Året det ska vara nått',
    projected: 'Marginalen det året, om takten håller i sig',
    rule: 'Regeln',
  },
  formula:
    'Marginalen är hur långt förbi målet värdet ligger, räknad så att mer är bättre; utan målvärde är den värdet självt. Tydlig förändring: minst tre av fyra jämförelser mellan två år går åt samma håll.',
  noInputs: 'Det finns för få år att räkna på.',
  method: 'Så räknas läget',
  reason: 'Varför här',
  definition: 'Definition',
  source: 'Källa',
  caveats: 'Att tänka på',
  mapOfCounties: 'Länen på kartan',
  mapOfMunicipalities: 'Länets kommuner på kartan',
  mapOfCourse: 'Läge och riktning på kartan',
  data: 'Alla värden',
  missing: 'värde saknas',
}

const en: OpenWords = {
  course: 'Over time',
  target: 'target',
  distribution: (year) => `Distribution ${year}`,
  counties: 'The counties',
  municipalities: 'Its municipalities',
  map: (year) => `The municipalities ${year}`,
  many: (count, isOne) => `${count} ${isOne ? 'municipality' : 'municipalities'}`,
  table: (year) => `The municipalities ${year}`,
  area: 'Municipality',
  value: 'Value',
  series: 'Series',
  onMap: 'Map',
  small: 'denominator under 500',
  inside: 'Targets inside the area',
  inputs: 'What the status is computed from',
  year: 'Year',
  threshold: 'To meet',
  margin: 'Margin',
  notes: {
    slope: 'Change of the margin per year (median of all slopes)',
    right: 'Comparisons of two years that go the right way',
    wrong: 'Comparisons of two years that go the wrong way',
    targetYear: 'The year it is to be met',
    projected: 'The margin in that year, if the pace holds',
    rule: 'The rule',
  },
  formula:
    'The margin is how far past the target the value lies, counted so that more is better; without a target it is the value itself. A clear change: at least three of four comparisons of two years go the same way.',
  noInputs: 'There are too few years to compute it from.',
  method: 'How the status is computed',
  reason: 'Why here',
  definition: 'Definition',
  source: 'Source',
  caveats: 'To keep in mind',
  mapOfCounties: 'The counties on the map',
  mapOfMunicipalities: 'Its municipalities on the map',
  mapOfCourse: 'Level and direction on the map',
  data: 'All values',
  missing: 'no value',
}

export const OPEN_WORDS: Record<Language, OpenWords> = { sv, en }
