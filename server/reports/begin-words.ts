import type { Language } from '#core/model/text.ts'

/** The sentences a report begins with. Each way says what later figures can contradict: that is what is checked. */
interface BeginWords {
  readonly title: (county: string) => string
  readonly opening: (county: string) => string
  readonly people: (county: string, line: string) => string
  /** `rank`: null where places say nothing. */
  readonly value: (name: string, value: string, year: string, rank: string | null) => string
  readonly ways: Record<'rises' | 'falls' | 'unchanged', (change: string) => string>
}

export const BEGIN_WORDS: Record<Language, BeginWords> = {
  sv: {
    title: (county) => `Förutsättningar och prioriteringar i ${county}`,
    opening: (county) => `Här står hur ${county} ligger till i det som regionen prioriterar.`,
    people: (county, line) => `Här står hur ${county} ligger till i det som regionen prioriterar.\n\n${line}`,
    value: (name, value, year, rank) => `${name}: ${value} (${year})${rank === null ? '' : `, ${rank} bland länen`}.`,
    ways: {
      rises: (change) => `Värdet har ökat sedan föregående uppgift: ${change}.`,
      falls: (change) => `Värdet har minskat sedan föregående uppgift: ${change}.`,
      unchanged: (change) => `Värdet är oförändrat sedan föregående uppgift: ${change}.`,
    },
  },
  en: {
    title: (county) => `Conditions and priorities in ${county}`,
    opening: (county) => `How ${county} stands in what the region prioritises.`,
    people: (county, line) => `How ${county} stands in what the region prioritises.\n\n${line}`,
    value: (name, value, year, rank) =>
      `${name}: ${value} (${year})${rank === null ? '' : `, ${rank} among the counties`}.`,
    ways: {
      rises: (change) => `The value has risen since the figure before: ${change}.`,
      falls: (change) => `The value has fallen since the figure before: ${change}.`,
      unchanged: (change) => `The value is unchanged since the figure before: ${change}.`,
    },
  },
}
