import type { Basis } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'

/** The words of how cut municipalities count, and of what each way is good for. */
interface BasisWords {
  readonly heading: string
  readonly ways: Record<Basis, string>
  readonly notes: Record<Basis, string>
  readonly list: string
  readonly others: string
  readonly notReliable: (across: string) => string
  readonly rule: string
}

const sv: BasisWords = {
  heading: 'Så räknas skurna kommuner',
  ways: {
    population: 'Efter var människor bor',
    whole: 'Hela kommuner, till största delen innanför',
    'land-area': 'Efter mark',
  },
  notes: {
    population:
      'Andelen av en kommun är andelen av dess invånare som bor innanför, räknat på befolkningspunkter. Punkterna är modellerade: SCB:s kilometerrutor 2024 i sexkanter om cirka 25 km² och tätorter 2020, anpassade till kommunernas folkmängd. Andelar och medelvärden räknas som om de var lika i hela kommunen. Siffror om mark räknas alltid efter mark.',
    whole:
      'En kommun räknas hel när minst hälften av dess invånare bor innanför, annars inte alls. Värdena är då exakta för de kommunerna, men de gäller inte precis det som är ritat.',
    'land-area':
      'Andelen av en kommun är andelen av dess mark som ligger innanför. Det passar siffror om mark. För siffror om människor vore det rätt bara om alla bodde jämnt utspridda, och det gör de inte.',
  },
  list: 'Territoriet är en lista av hela kommuner. Ingen kommun skärs, och inga andelar behöver uppskattas.',
  others: 'Räkna i stället:',
  notReliable: (across) =>
    `Det ritade är ${across} km tvärs över. Under 5 km säger befolkningspunkterna för lite: skurna kommuner ger då inget värde, bara de gränser som värdet ligger mellan.`,
  rule: 'Regeln i sin helhet',
}

const en: BasisWords = {
  heading: 'How cut municipalities count',
  ways: {
    population: 'By where people live',
    whole: 'Whole municipalities, mostly inside',
    'land-area': 'By land',
  },
  notes: {
    population:
      'The share of a municipality is the share of its people who live inside, counted in population points. The points are modelled: Statistics Sweden’s one-kilometre grid of 2024 in hexagons of about 25 km² and localities of 2020, fitted to the population of the municipalities. Shares and means are taken to be the same all over a municipality. Figures about land always go by land.',
    whole:
      'A municipality counts whole when at least half its people live inside, otherwise not at all. The values are then exact for those municipalities, but they are not those of precisely what was drawn.',
    'land-area':
      'The share of a municipality is the share of its land that lies inside. It suits figures about land. For figures about people it would be right only if all lived evenly spread, and they do not.',
  },
  list: 'The territory is a list of whole municipalities. None is cut, and no shares need be estimated.',
  others: 'Count instead:',
  notReliable: (across) =>
    `What is drawn is ${across} km across. Under 5 km the population points say too little: cut municipalities then give no value, only the bounds it lies between.`,
  rule: 'The rule in full',
}

export const BASIS_WORDS: Record<Language, BasisWords> = { sv, en }
