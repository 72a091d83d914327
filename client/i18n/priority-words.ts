/** The words of the choice by priorities: in both languages, for it is fetched by few and small. */
import type { Language } from '#core/model/text.ts'

interface PriorityWords {
  readonly whose: string
  readonly choose: string
  readonly national: string
  readonly own: string
  readonly coming: string
  readonly failed: string
  readonly retry: string
  readonly incomplete: string
  readonly none: string
  readonly target: (value: string) => string
  readonly page: (name: string) => string
  readonly chosen: string
  readonly whoseStatus: (name: string) => string
}

export const PRIORITY_WORDS: Record<Language, PriorityWords> = {
  sv: {
    whose: 'Vems prioriteringar',
    choose: 'Välj …',
    national: 'Landet: regeringens ram',
    own: 'Den sparade profilen',
    coming: 'Hämtar prioriteringarna …',
    failed: 'Prioriteringarna gick inte att hämta.',
    retry: 'Försök igen',
    incomplete: 'Listan är ofullständig: det finns prioriteringar som inte står här.',
    none: 'Inga gällande prioriteringar med nyckeltal är kända.',
    target: (value) => `mål ${value}`,
    page: (name) => `Förutsättningar mot prioriteringar: ${name}`,
    chosen: 'visas på kartan',
    whoseStatus: (name) => `Läget gäller ${name}. Kartan visar områdena inuti, om det finns uppgifter för dem.`,
  },
  en: {
    whose: 'Whose priorities',
    choose: 'Choose …',
    national: 'The country: the national frame',
    own: 'The saved profile',
    coming: 'Fetching the priorities …',
    failed: 'The priorities could not be fetched.',
    retry: 'Try again',
    incomplete: 'The list is incomplete: there are priorities that are not in it.',
    none: 'No current priorities with indicators are known.',
    target: (value) => `target ${value}`,
    page: (name) => `Conditions against priorities: ${name}`,
    chosen: 'on the map',
    whoseStatus: (name) => `The status is that of ${name}. The map shows the areas inside it, where there are figures.`,
  },
}
