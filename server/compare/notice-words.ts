import type { Language } from '#core/model/text.ts'

/** What of the address of a comparison could not be used. */
interface NoticeWords {
  readonly unknownIndicator: (id: string) => string
  readonly unknownArea: (text: string) => string
  readonly ambiguous: (text: string, names: string) => string
  readonly twice: (name: string) => string
  readonly tooManyAreas: (count: number) => string
  readonly tooManyIndicators: (count: number) => string
  readonly noTerritory: (found: string) => string
  readonly unusableTerritory: (found: string) => string
  readonly intricate: (name: string) => string
  readonly sameName: (name: string) => string
  readonly sameCode: (code: string) => string
  readonly unusable: (name: string, found: string) => string
}

export const NOTICE_WORDS: Record<Language, NoticeWords> = {
  sv: {
    unknownIndicator: (id) => `Nyckeltalet ”${id}” finns inte. Det har hoppats över.`,
    unknownArea: (text) => `Inget område stämmer med ”${text}”. Det har hoppats över.`,
    ambiguous: (text, names) => `”${text}” kan vara flera områden, till exempel ${names}. Skriv hela namnet.`,
    twice: (name) => `${name} står med mer än en gång i länken. Det visas en gång.`,
    tooManyAreas: (count) => `Högst sex områden kan jämföras. ${count} har hoppats över.`,
    tooManyIndicators: (count) => `Högst sex nyckeltal kan visas. ${count} har hoppats över.`,
    noTerritory: (found) => `Länken har inget territorium som ”${found}” kan gälla. Det har hoppats över.`,
    unusableTerritory: (found) => `I ett territorium i länken går ”${found}” inte att använda. Det har hoppats över.`,
    intricate: (name) => `Det ritade territoriet ”${name}” är för invecklat för att mätas. Det har hoppats över.`,
    sameName: (name) => `Mer än ett territorium heter ${name}. De senare har fått en siffra efter namnet.`,
    sameCode: (code) => `”${code}” ingår mer än en gång i ett territorium. Det räknas en gång.`,
    unusable: (name, found) => `Länkens uppgift ”${name}=${found}” går inte att använda. Det vanliga visas i stället.`,
  },
  en: {
    unknownIndicator: (id) => `There is no indicator “${id}”. It has been left out.`,
    unknownArea: (text) => `No area answers to “${text}”. It has been left out.`,
    ambiguous: (text, names) => `“${text}” may be several areas, such as ${names}. Write the whole name.`,
    twice: (name) => `${name} is in the link more than once. It is shown once.`,
    tooManyAreas: (count) => `At most six areas can be compared. ${count} have been left out.`,
    tooManyIndicators: (count) => `At most six indicators can be shown. ${count} have been left out.`,
    noTerritory: (found) => `The link has no territory that “${found}” can mean. It has been left out.`,
    unusableTerritory: (found) => `In a territory of the link, “${found}” cannot be used. It has been left out.`,
    intricate: (name) => `The drawn territory “${name}” is too intricate to be measured. It has been left out.`,
    sameName: (name) => `More than one territory is called ${name}. The later ones have a number after the name.`,
    sameCode: (code) => `“${code}” is in a territory more than once. It is counted once.`,
    unusable: (name, found) => `“${name}=${found}” in the link cannot be used. The usual is shown instead.`,
  },
}
