import type { Language } from '#core/model/text.ts'
import type { EmphasisClass, NeedClass } from './classes.ts'

/** The words of the map and of the square it is read by. Numbers come in as they are written. */
interface NeedMapWords {
  readonly reading: string
  readonly needs: Record<NeedClass, string>
  readonly emphases: Record<EmphasisClass, string>
  readonly ranks: (first: string, last: string) => string
  readonly upTo: (share: string) => string
  readonly over: (share: string) => string
  readonly nobodys: string
  readonly need: string
  readonly emphasis: string
  readonly counties: (count: string) => string
  readonly square: (area: string) => string
  readonly incomplete: (count: string) => string
  readonly noNeed: (count: string) => string
  readonly noNeedAtAll: string
  readonly blind: string
  readonly single: string
  readonly label: (area: string) => string
  readonly place: (need: string, rank: string, of: string) => string
  readonly rules: (high: string, middle: string, of: string) => string
}

const sv: NeedMapWords = {
  reading:
    'Bokstaven är behovet och siffran betoningen; färgen är densamma på kartan och i rutorna. Länen på kartan leder till samma ställe som namnen.',
  needs: { high: 'A, störst behov', middle: 'B, mellan', low: 'C, minst behov' },
  emphases: { none: '0, ingen prioritering', some: '1, upp till medianen', much: '2, över medianen' },
  ranks: (first, last) => (first === last ? `plats ${first}` : `plats ${first}–${last}`),
  upTo: (share) => `högst ${share}`,
  over: (share) => `över ${share}`,
  nobodys: 'ingen har någon',
  need: 'Behov',
  emphasis: 'Betoning',
  counties: (count) => `${count} län`,
  square: (area) => `Behov och betoning i nio rutor: ${area}`,
  incomplete: (count) => `Streckade: ofullständigt underlag (${count} län). Behovet är känt, betoningen osäker:`,
  noNeed: (count) => `Vågrätt streckade: behovet är ej bedömbart (${count} län):`,
  noNeedAtAll: 'Inget län har ett behov som går att bedöma i området: det saknas nyckeltal med värden.',
  blind: '◆ ingen prioritering placerad här fast behovet hör till den högsta fjärdedelen.',
  single: 'Behovet vilar på ett enda mått, och därför pekas ingen blind fläck ut.',
  label: (area) => `Karta över länen: behov och betoning, ${area}. Rutorna bredvid har samma uppgifter.`,
  place: (need, rank, of) => `behov ${need}, plats ${rank} av ${of}`,
  rules: (high, middle, of) =>
    `Behovet delas i tredjedelar efter plats bland ${of}: A till och med plats ${high}, B till och med plats ${middle}, C resten; lika behov ger samma ruta. Betoningen delas vid medianen bland de län med fullständigt underlag som har någon prioritering i området.`,
}

const en: NeedMapWords = {
  reading:
    'The letter is the need and the digit the emphasis; the colour is the same on the map and in the square. Counties on the map lead to the same place as the names.',
  needs: { high: 'A, greatest need', middle: 'B, between', low: 'C, least need' },
  emphases: { none: '0, no priority', some: '1, up to the median', much: '2, over the median' },
  ranks: (first, last) => (first === last ? `rank ${first}` : `rank ${first}–${last}`),
  upTo: (share) => `at most ${share}`,
  over: (share) => `over ${share}`,
  nobodys: 'nobody has any',
  need: 'Need',
  emphasis: 'Emphasis',
  counties: (count) => (count === '1' ? '1 county' : `${count} counties`),
  square: (area) => `Need and emphasis in nine classes: ${area}`,
  incomplete: (count) =>
    `Hatched: incomplete list (${count} ${count === '1' ? 'county' : 'counties'}). The need is known, the emphasis uncertain:`,
  noNeed: (count) => `Hatched level: need not assessable (${count} ${count === '1' ? 'county' : 'counties'}):`,
  noNeedAtAll: 'No county has a need that can be assessed in the area: there are no indicators with figures.',
  blind: '◆ no priority placed here though the need is in the highest quarter.',
  single: 'The need rests on a single measure, so no blind spot is claimed.',
  label: (area) => `Map of the counties: need and emphasis, ${area}. The square beside it says the same.`,
  place: (need, rank, of) => `need ${need}, rank ${rank} of ${of}`,
  rules: (high, middle, of) =>
    `Need is cut in thirds by rank among ${of}: A up to rank ${high}, B up to rank ${middle}, C the rest; equal needs share a class. Emphasis is cut at the median of the counties with a complete list that have any priority in the area.`,
}

export const NEED_MAP_WORDS: Record<Language, NeedMapWords> = { sv, en }
