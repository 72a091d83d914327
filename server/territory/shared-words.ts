import type { Language } from '#core/model/text.ts'

/** The words of what several territories have in common. */
interface SharedWords {
  readonly heading: string
  readonly certain: (one: string, other: string, names: string) => string
  readonly possible: (one: string, other: string, names: string) => string
  readonly people: (least: string, most: string) => string
  readonly exactly: (people: string) => string
  readonly none: string
}

const sv: SharedWords = {
  heading: 'Gemensamt för territorierna',
  certain: (one, other, names) => `${one} och ${other} har båda ${names}.`,
  possible: (one, other, names) => `${one} och ${other} har båda del av ${names}, kanske samma del.`,
  people: (least, most) => `Den som lägger ihop dem räknar mellan ${least} och ${most} personer två gånger.`,
  exactly: (people) => `Den som lägger ihop dem räknar ${people} personer två gånger.`,
  none: 'Territorierna har inga kommuner gemensamt.',
}

const en: SharedWords = {
  heading: 'What the territories share',
  certain: (one, other, names) => `${one} and ${other} both have ${names}.`,
  possible: (one, other, names) => `${one} and ${other} both have a part of ${names}, perhaps the same part.`,
  people: (least, most) => `Whoever adds them up counts between ${least} and ${most} people twice.`,
  exactly: (people) => `Whoever adds them up counts ${people} people twice.`,
  none: 'The territories have no municipality in common.',
}

export const SHARED_WORDS: Record<Language, SharedWords> = { sv, en }
