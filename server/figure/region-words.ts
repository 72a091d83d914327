import type { Level } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'

interface RegionFigureWords {
  readonly drawn: string
  readonly title: (name: string) => string
  readonly comparedWith: (name: string) => string
  /** Whom the dots are, and whose the large one is. */
  readonly peers: Record<Level, { readonly all: string; readonly own: string }>
  readonly reading: (peers: { readonly all: string; readonly own: string }, reference: string) => string
  /** Where there are municipalities to tell from each other. */
  readonly inside: string
  readonly none: string
  readonly counted: (priorities: string, rows: string, statuses: string) => string
}

/** What a figure of a region says beside the words of its page. */
export const REGION_FIGURE_WORDS: Record<Language, RegionFigureWords> = {
  sv: {
    drawn: 'Översikt',
    title: (name) => `${name}: förutsättningar mot prioriteringar`,
    comparedWith: (name) => `jämfört med ${name}`,
    peers: {
      county: { all: 'alla län', own: 'länet' },
      municipality: { all: 'alla kommuner', own: 'kommunen' },
    },
    reading: ({ all, own }, reference) =>
      `Prickar: ${all}. Stor punkt: ${own}. Streck: ${reference}. Högre värden ligger längre till höger. Plats 1 är bäst i den riktning prioriteringen vill.`,
    inside: 'Länets kommuner ligger på samma skala i varje rad, och har samma färg på den lilla kartan.',
    none: 'Inget nyckeltal följer prioriteringen.',
    counted: (priorities, rows, statuses) => `Prioriteringar: ${priorities}; nyckeltal: ${rows}. Läge: ${statuses}.`,
  },
  en: {
    drawn: 'Overview',
    title: (name) => `${name}: conditions against priorities`,
    comparedWith: (name) => `compared with ${name}`,
    peers: {
      county: { all: 'all counties', own: 'the county' },
      municipality: { all: 'all municipalities', own: 'the municipality' },
    },
    reading: ({ all, own }, reference) =>
      `Dots: ${all}. Large dot: ${own}. Tick: ${reference}. Higher values lie further to the right. Rank 1 is best in the direction the priority wants.`,
    inside: 'Its municipalities lie on the same scale in each row, and have the same colour on the small map.',
    none: 'No indicator follows the priority.',
    counted: (priorities, rows, statuses) => `Priorities: ${priorities}; indicators: ${rows}. Status: ${statuses}.`,
  },
}
