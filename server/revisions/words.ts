import type { Way } from '#core/measure/verdict.ts'
import type { Language } from '#core/model/text.ts'

/** The words of the page about what a later data version says otherwise. */
export interface ChangesWords {
  readonly title: (name: string) => string
  readonly description: (name: string) => string
  readonly lead: (before: string, after: string) => string
  readonly from: string
  readonly version: (day: string, version: string) => string
  readonly show: string
  readonly only: string
  readonly onlyHow: string
  readonly toRegion: string
  readonly summary: (revised: string, of: string, newer: string) => string
  readonly nothing: string
  readonly contradictions: string
  readonly contradictionsLead: string
  readonly noContradictions: string
  readonly noJudgements: string
  readonly whole: string
  readonly said: (verdict: string, by: string, date: string) => string
  readonly was: string
  readonly wasUnknown: string
  readonly is: string
  readonly ways: Record<Way, string>
  readonly statuses: string
  readonly statusesLead: string
  readonly noStatuses: string
  readonly columns: Record<'priority' | 'indicator' | 'before' | 'after', string>
  readonly figures: string
  readonly figuresLead: string
  readonly figureColumns: Record<'indicator' | 'own' | 'inside' | 'country' | 'largest' | 'years', string>
  readonly ofFigures: (revised: string, of: string) => string
  readonly none: string
  readonly notInside: string
  readonly newYears: (years: string) => string
  readonly goneYears: (years: string) => string
  readonly redefined: string
  readonly added: string
  readonly gone: string
  readonly same: (count: string) => string
  readonly list: (name: string) => string
  readonly listColumns: Record<'area' | 'year' | 'before' | 'after' | 'difference', string>
  readonly more: (count: string) => string
  readonly json: string
  readonly rule: string
  readonly unusable: (name: string) => string
}

const sv: ChangesWords = {
  title: (name) => `Vad har ändrats? ${name}`,
  description: (name) => `${name}: vad som skiljer två dataversioner åt, och vilka omdömen de nya siffrorna motsäger.`,
  lead: (before, after) =>
    `Siffror som publiceras på nytt kan skilja sig från dem man en gång läste. Här står version ${before} mot ${after}, för de nyckeltal som prioriteringarna följs med.`,
  from: 'Jämför med versionen från',
  version: (day, version) => `${day} (${version})`,
  show: 'Visa',
  only: 'Det finns bara en dataversion här',
  onlyHow:
    'När data uppdateras ligger den förra versionen kvar, och skillnaden visas här. En länk med versionen i adressen visar alltid samma siffror.',
  toRegion: 'Till förutsättningar mot prioriteringar',
  summary: (revised, of, newer) =>
    `${revised} av ${of} nyckeltal har siffror som har ändrats för området eller dess kommuner. ${newer} har fått ett nytt år.`,
  nothing: 'Inga siffror har ändrats, och inga år har tillkommit.',
  contradictions: 'Omdömen som de nya siffrorna motsäger',
  contradictionsLead:
    'Ett omdöme motsägs när siffrorna nu visar en tydlig förändring åt ett annat håll än det som sades, och inte gjorde det när det sades.',
  noContradictions: 'Inget omdöme motsägs av de nya siffrorna.',
  noJudgements: 'Inga egna omdömen är kända för de här prioriteringarna.',
  whole: 'hela prioriteringen',
  said: (verdict, by, date) => `”${verdict}”, ${by}, ${date}`,
  was: 'Siffrorna sade då',
  wasUnknown: 'den versionen finns inte kvar',
  is: 'Siffrorna säger nu',
  ways: {
    improving: 'går åt rätt håll',
    worsening: 'går åt fel håll',
    'no-clear-change': 'ingen tydlig förändring',
    'not-assessable': 'ej bedömbar',
  },
  statuses: 'Lägen som har blivit andra',
  statusesLead: 'Samma mål, läst med de två versionernas siffror.',
  noStatuses: 'Alla lägen är desamma med båda versionernas siffror.',
  columns: { priority: 'Prioritering', indicator: 'Nyckeltal', before: 'Då', after: 'Nu' },
  figures: 'Siffror som har ändrats',
  figuresLead:
    'Räknat över de år som båda versionerna har. Ett nytt år är ingen revidering. Skillnaden är den senare versionens siffra minus den tidigares.',
  figureColumns: {
    indicator: 'Nyckeltal',
    own: 'Området',
    inside: 'Dess kommuner',
    country: 'Hela landet',
    largest: 'Störst skillnad här',
    years: 'År',
  },
  ofFigures: (revised, of) => `${revised} av ${of} värden reviderade`,
  none: 'inga',
  notInside: '–',
  newYears: (years) => `nytt: ${years}`,
  goneYears: (years) => `borta: ${years}`,
  redefined: 'definition, enhet eller källa lyder annorlunda',
  added: 'nyckeltalet är nytt',
  gone: 'nyckeltalet finns inte längre och kan inte visas',
  same: (count) => `Oförändrade nyckeltal (${count})`,
  list: (name) => `${name}: varje siffra`,
  listColumns: { area: 'Område', year: 'År', before: 'Då', after: 'Nu', difference: 'Skillnad' },
  more: (count) => `${count} till finns i filen.`,
  json: 'Alla reviderade siffror (JSON)',
  rule: 'Så bedöms det',
  unusable: (name) => `Länkens uppgift ”${name}” går inte att använda. Det vanliga visas i stället.`,
}

const en: ChangesWords = {
  title: (name) => `What has changed? ${name}`,
  description: (name) => `${name}: how two data versions differ, and which judgements the new figures contradict.`,
  lead: (before, after) =>
    `Figures that are published anew may differ from those one once read. Here version ${before} stands against ${after}, for the indicators that the priorities are followed by.`,
  from: 'Compare with the version of',
  version: (day, version) => `${day} (${version})`,
  show: 'Show',
  only: 'There is only one data version here',
  onlyHow:
    'When data is updated the former version stays, and the difference is shown here. A link with the version in its address always shows the same figures.',
  toRegion: 'To conditions against priorities',
  summary: (revised, of, newer) =>
    `${revised} of ${of} indicators have figures that read otherwise for the area or its municipalities. ${newer} have a new year.`,
  nothing: 'No figure reads otherwise, and no year is new.',
  contradictions: 'Judgements that the new figures contradict',
  contradictionsLead:
    'A judgement is contradicted when the figures now show a clear change another way than was said, and did not when it was said.',
  noContradictions: 'No judgement is contradicted by the new figures.',
  noJudgements: 'No judgements are known of these priorities.',
  whole: 'the whole priority',
  said: (verdict, by, date) => `“${verdict}”, ${by}, ${date}`,
  was: 'The figures said then',
  wasUnknown: 'that version is no longer kept',
  is: 'The figures say now',
  ways: {
    improving: 'going the right way',
    worsening: 'going the wrong way',
    'no-clear-change': 'no clear change',
    'not-assessable': 'not assessable',
  },
  statuses: 'States that have become others',
  statusesLead: 'The same targets, read with the figures of the two versions.',
  noStatuses: 'All states are the same with the figures of both versions.',
  columns: { priority: 'Priority', indicator: 'Indicator', before: 'Then', after: 'Now' },
  figures: 'Figures that read otherwise',
  figuresLead:
    'Counted over the years that both versions have. A new year is no revision. The difference is the later version’s figure less the earlier one’s.',
  figureColumns: {
    indicator: 'Indicator',
    own: 'The area',
    inside: 'Its municipalities',
    country: 'The whole country',
    largest: 'Largest difference here',
    years: 'Years',
  },
  ofFigures: (revised, of) => `${revised} of ${of} values revised`,
  none: 'none',
  notInside: '–',
  newYears: (years) => `new: ${years}`,
  goneYears: (years) => `gone: ${years}`,
  redefined: 'definition, unit or source reads otherwise',
  added: 'the indicator is new',
  gone: 'the indicator is gone and cannot be shown',
  same: (count) => `Unchanged indicators (${count})`,
  list: (name) => `${name}: every figure`,
  listColumns: { area: 'Area', year: 'Year', before: 'Then', after: 'Now', difference: 'Difference' },
  more: (count) => `${count} more are in the file.`,
  json: 'All revised figures (JSON)',
  rule: 'How it is judged',
  unusable: (name) => `“${name}” in the link cannot be used. The usual is shown instead.`,
}

export const CHANGES_WORDS: Record<Language, ChangesWords> = { sv, en }
