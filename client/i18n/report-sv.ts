import type { LiveShow } from '#core/model/report/live.ts'
import { formatNumber } from '#core/picture/format.ts'

const number = (value: number) => formatNumber(value, 0, 'sv')

/** The words of the editor of reports, in Swedish. `report-en.ts` must hold the same keys. */
export const reportSv = {
  begin: 'Börja',
  region: 'Från en region',
  regionHint: 'Prioriteringarna blir rubriker, med en rad för varje nyckeltal.',
  empty: 'Från ett tomt ark',
  emptyDo: 'Tomt ark',
  emptyHint: 'Skriv text, infoga värden och lägg in figurer.',
  link: 'Från en sparad länk',
  linkHint: 'Med redigeringslänken kan du också ändra det som är sparat.',
  linkWrong: 'Det där är ingen länk till en rapport. Den ser ut som …/r/ och 22 tecken.',
  untitled: 'Rapport',
  title: 'Rubrik',

  insert: 'Infoga värde',
  insertHint: 'Värdet skrivs in där markören står, och räknas om när data uppdateras.',
  indicator: 'Nyckeltal',
  area: 'Område',
  country: 'Riket',
  chosen: (name: string) => `Valt: ${name}`,
  show: 'Vad som visas',
  shows: {
    value: 'värde med enhet',
    number: 'bara talet',
    unit: 'enheten',
    rank: 'plats (”plats 3 av 21”)',
    change: 'förändring sedan året före',
    difference: 'skillnad mot riket',
    year: 'år',
    name: 'områdets namn',
  } satisfies Record<LiveShow, string>,
  insertDo: 'Infoga i texten',
  insertNeeds: 'Välj nyckeltal och område först.',
  inserted: 'Värdet är infogat.',

  blocks: 'Innehåll',
  noBlocks: 'Rapporten är tom. Lägg till text eller en figur.',
  text: (place: number) => `Text ${place}`,
  figure: (place: number) => `Figur ${place}`,
  textHint: '## rubrik, - lista, **fet**, [länk](https://…)',
  reads: 'Så läses det',
  readsEmpty: 'Skriv något, så står det här.',
  caption: 'Figurtext; tom: figurens rubrik',
  alt: 'Alternativtext; tom: den som görs av data',
  removed: (name: string) => `${name} är borttagen. Det går att ångra.`,
  moved: (name: string) => `${name} är flyttad.`,
  addText: 'Lägg till text',
  addFigure: 'Lägg till figur',
  figureAddress: 'Figurens adress',
  figureHint:
    'Klistra in länken till kartan, en jämförelse, en region eller ett område här på Regionsikt, eller adressen till en figur från Dela.',
  askingFaults: {
    elsewhere: 'Adressen hör till en annan webbplats. Bara figurer härifrån kan läggas in.',
    'no-figure':
      'På den adressen finns ingen figur att lägga in. Det finns det på kartan, i en jämförelse av två till sex, på en regions och ett områdes sida, och på figurens egen adress från Dela. Det som läses genom en sparad profil går inte att lägga in.',
    'too-long': 'Adressen är för lång.',
  },
  noFigure: 'Figuren går inte att rita.',
  goThere: 'Visa stället',

  claims: 'Påståenden att granska',
  claimsHint: 'Ord som säger något om en siffra i samma mening, prövade mot siffrorna.',
  noClaims: 'Inga påståenden om siffror än. ”Ökar”, ”högst i länet” och ”över riket” är sådana.',
  holdAll: 'Alla påståenden som går att pröva håller.',
  broken: (count: number) => (count === 1 ? '1 påstående håller inte.' : `${number(count)} påståenden håller inte.`),
  others: (count: number) => (count === 1 ? 'Visa det andra påståendet' : `Visa ${number(count)} andra påståenden`),
  before: 'Då',
  now: 'Nu',
  changes: 'Värden som har ändrats',
  changesHint: 'Sedan rapporten skrevs, eller senast granskades.',
  noChanges: 'Inget värde i texten har ändrats.',
  reviewed: 'Jag har granskat: räkna från dagens siffror',

  asking: 'räknas …',
  asked: 'Värdena är hämtade.',
  failed: 'Värdena gick inte att hämta.',

  deleteSure: 'Ska det som ligger under länken tas bort? Rapporten är kvar här på sidan.',
  openReading: 'Läs rapporten',
  making: 'Filen görs …',
  made: 'Filen är hämtad.',
  fileFailed: 'Filen gick inte att göra.',
  saveFailures: {
    413: 'Rapporten är för stor för att sparas. Dela upp den, eller ta med den som fil.',
    503: 'Just nu går det inte att spara här. Ta med rapporten som fil.',
    507: 'Det finns inte plats för mer. Ta med rapporten som fil.',
  },
  conflict: 'Någon annan har ändrat rapporten',
  conflictCount: (title: string, blocks: number) => `${title}: ${number(blocks)} texter och figurer`,
}
export type ReportWords = typeof reportSv
