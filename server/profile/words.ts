import type { Language } from '#core/model/text.ts'

/** The words of the page as it is without its script. */
interface ProfilePageWords {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly failed: string
  readonly withoutScript: string
  readonly ways: readonly string[]
  readonly together: string
  readonly program: string
  readonly regions: string
  readonly savedFor: (area: string) => string
  readonly based: (title: string) => string
  readonly readThrough: (area: string) => string
  readonly asJson: string
  readonly columns: Record<'indicator' | 'value' | 'target' | 'status' | 'judgement', string>
  readonly weight: (weight: string) => string
  readonly gone: (indicator: string, priority: string) => string
  readonly goneOther: (indicator: string, priority: string) => string
  readonly none: string
  readonly noIndicators: string
  readonly noTarget: string
  readonly noArea: (code: string) => string
  readonly verdicts: Record<'better' | 'unchanged' | 'worse', string>
  readonly signed: (by: string, date: string, version: string) => string
  readonly inside: (area: string) => string
  readonly rule: string
}

export const PROFILE_PAGE_WORDS: Record<Language, ProfilePageWords> = {
  sv: {
    title: 'Mina prioriteringar',
    description: 'Gör en egen lista av prioriteringar, nyckeltal och mål, och läs den mot siffrorna som en strategi.',
    lead: 'Gör en egen lista av prioriteringar med nyckeltal, mål och vikter. Den läses mot siffrorna som en strategi, sparas med en länk och följer med i en fil.',
    failed: 'Redigeringen gick inte att hämta. Läs in sidan på nytt.',
    withoutScript: 'Utan skript går det här att göra:',
    ways: [
      'Öppna en sparad profil med sin länk. Den visas här, och på regionens sida.',
      'Läs regionernas egna prioriteringar, i listan nedan.',
    ],
    together: 'Se alla regioners prioriteringar mot behoven',
    program: 'Skapa en profil med ett eget program: gränssnittets beskrivning',
    regions: 'Regionernas egna prioriteringar',
    savedFor: (area) => `Egna prioriteringar för ${area}.`,
    based: (title) => `Börjad från ${title}.`,
    readThrough: (area) => `Läs ${area} genom de här prioriteringarna`,
    asJson: 'Profilen som JSON',
    columns: { indicator: 'Nyckeltal', value: 'Värde', target: 'Mål', status: 'Läge', judgement: 'Egen bedömning' },
    weight: (weight) => `vikt ${weight}`,
    gone: (indicator, priority) =>
      `Raden ”${indicator}” under ”${priority}” kan inte visas: nyckeltalet finns inte kvar.`,
    goneOther: (indicator, priority) =>
      `Ett mål under ”${priority}” kan inte bedömas: det jämför med ”${indicator}”, som inte finns kvar.`,
    none: 'Profilen har inga prioriteringar.',
    noIndicators: 'Inga nyckeltal.',
    noTarget: 'Inget mål',
    noArea: (code) => `Området ${code} finns inte i den här dataversionen. Profilen visas utan siffror.`,
    verdicts: { better: 'Bättre', unchanged: 'Oförändrat', worse: 'Sämre' },
    signed: (by, date, version) => `${by}, ${date}, dataversion ${version}`,
    inside: (area) => `Mål för ${area}`,
    rule: 'Så bedöms ett läge',
  },
  en: {
    title: 'My priorities',
    description:
      'Make a list of priorities, indicators and targets of your own, and read it against the figures as a strategy.',
    lead: 'Make a list of priorities of your own, with indicators, targets and weights. It is read against the figures as a strategy is, saved by a link and taken along in a file.',
    failed: 'The editor could not be fetched. Reload the page.',
    withoutScript: 'Without scripts this can be done:',
    ways: [
      'Open a saved profile by its link. It is shown here, and on the page of the region.',
      'Read the regions’ own priorities, in the list below.',
    ],
    together: 'See the priorities of all regions against the needs',
    program: 'Make a profile with a program of your own: description of the interface',
    regions: 'The regions’ own priorities',
    savedFor: (area) => `Priorities for ${area}.`,
    based: (title) => `Begun from ${title}.`,
    readThrough: (area) => `Read ${area} through these priorities`,
    asJson: 'The profile as JSON',
    columns: { indicator: 'Indicator', value: 'Value', target: 'Target', status: 'Status', judgement: 'Own judgement' },
    weight: (weight) => `weight ${weight}`,
    gone: (indicator, priority) =>
      `The row “${indicator}” under “${priority}” cannot be shown: the indicator has gone.`,
    goneOther: (indicator, priority) =>
      `A target under “${priority}” cannot be judged: it compares with “${indicator}”, which has gone.`,
    none: 'The profile has no priorities.',
    noIndicators: 'No indicators.',
    noTarget: 'No target',
    noArea: (code) => `The area ${code} is not in this data version. The profile is shown without figures.`,
    verdicts: { better: 'Better', unchanged: 'Unchanged', worse: 'Worse' },
    signed: (by, date, version) => `${by}, ${date}, data version ${version}`,
    inside: (area) => `Target for ${area}`,
    rule: 'How a status is judged',
  },
}
