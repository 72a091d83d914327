import type { Tool } from '#client/state/territories.ts'
import type { Refusal } from '#client/state/territory-change.ts'
import type { Emptiness } from '#core/measure/across.ts'
import type { Basis, Look, Shape } from '#core/model/territory.ts'
import type { MissingReason } from '#core/model/value.ts'
import { formatNumber } from '#core/picture/format.ts'

export interface Ground {
  readonly people: number | null
  readonly year: number | null
  readonly landArea: number
  readonly whole: number
  readonly cut: number
}

const number = (value: number, decimals = 0) => formatNumber(value, decimals, 'sv')
const list = new Intl.ListFormat('sv', { type: 'conjunction' })
const plural = (count: number, one: string, many: string) => `${number(count)}\u00a0${count === 1 ? one : many}`

/** Small areas need the decimal; a tenth of a person per km² is told where there are few. */
const area = (km2: number) => `${number(km2, km2 < 100 ? 1 : 0)}\u00a0km²`
const density = (people: number, km2: number) => `${number(people / km2, people / km2 < 100 ? 1 : 0)} per km²`

/** The words of the territory panel, in Swedish. `territory-en.ts` must hold the same keys. */
export const territorySv = {
  list: 'Territorier',
  empty:
    'Ett territorium är ett eget område som ingen statistikmyndighet redovisar: lista, rita eller ladda upp det, så ' +
    'räknas siffrorna fram. Till exempel Mälardalen inom 60 km från Västerås, eller våra sju inlandskommuner.',
  new: 'Nytt territorium',
  way: 'Skapa genom',
  ways: { list: 'Lista', pick: 'Karta', draw: 'Rita', circle: 'Cirkel', upload: 'Fil' },
  make: 'Skapa territorium',
  dismiss: 'Stäng meddelandet',
  cancel: 'Avbryt',
  doIt: 'Utför',
  undo: 'Ångra',
  redo: 'Gör om',
  undone: 'Steget är ångrat.',
  redone: 'Steget är gjort igen.',
  added: (name: string) => `${name} är tillagt.`,
  addedWithout: (name: string, parts: readonly string[]) =>
    `${name} är tillagt utan det som inte förstods: ${parts.map((part) => `”${part}”`).join(', ')}.`,
  removed: (name: string) => `${name} är borttaget. Det går att ångra.`,
  renamed: (asked: string, name: string) => `Namnet ${asked} fanns redan, så det heter ${name}.`,
  noNeighbours: 'Ingen kommun gränsar till territoriet.',
  neighboursFailed: 'Grannarna gick inte att hämta. Pröva igen.',
  refusals: {
    most: 'Sex territorier är så många som går att skilja åt. Ta bort ett för att göra ett nytt.',
    locked: 'Territoriet är låst. Lås upp det under Mer för att ändra det.',
    mixed:
      'En lista av områden och en ritning går inte att slå ihop: en lista har ingen egen kontur. Ta två listor eller två ritningar.',
    'nothing-left': 'Då blir inget kvar, så territoriet är som det var.',
    name: 'Ett namn ska ha 1 till 60 tecken och inget ~.',
    corners: 'Konturen har fler än 200 hörn, så den får inte plats i en länk.',
    crossing: 'Linjerna korsar eller nuddar varandra, så det går inte att säga vad som är inuti. Inget är ändrat.',
    'no-outline': 'Det blev ingen yta i eller nära Sverige. Inget är ändrat.',
  } satisfies Record<Refusal, string>,

  nameOf: (place: number) => `Namn på territorium ${place}`,
  kinds: { areas: 'Lista av områden', drawn: 'Ritat', circle: 'Cirkel' } satisfies Record<Shape['kind'], string>,
  isLocked: 'låst',
  isReference: 'det som allt jämförs med',
  ground: ({ people, year, landArea, whole, cut }: Ground) => {
    const parts = [
      people === null
        ? null
        : `${cut > 0 ? '≈\u00a0' : ''}${number(people)}\u00a0invånare${year === null ? '' : ` (${year})`}`,
      area(landArea),
      people === null || landArea <= 0 ? null : `${cut > 0 ? '≈\u00a0' : ''}${density(people, landArea)}`,
      cut === 0
        ? plural(whole, 'hel kommun', 'hela kommuner')
        : `${whole === 0 ? '' : `${plural(whole, 'hel', 'hela')} och `}${plural(cut, 'skuren kommun', 'skurna kommuner')}`,
    ]
    return parts.filter((each) => each !== null).join(' · ')
  },
  nothingInside: {
    'too-small': 'Inga områden: det är för litet för att veta i vilken kommun det ligger.',
    'none-mostly': 'Inga områden: ingen kommun har minst hälften av sina invånare innanför.',
    outside: 'Inga områden: konturen rör ingen kommun.',
  } satisfies Record<Emptiness, string>,
  unreliable: (across: number | null) =>
    `Ritningen är bara ${across === null ? 'några' : number(across, 1)} km bred. Under 5 km säger befolkningspunkterna för lite för att dela kommuner.`,
  coming: 'Räknar …',
  failed: 'Siffrorna gick inte att hämta.',
  published: 'Publicerat värde: territoriet är just ett område som redovisas.',
  approximate: 'Ungefärligt: vägt med en annan nämnare än sin egen.',
  approximateCut: 'Ungefärligt: bygger på andelar av skurna kommuner.',
  interval: (from: string, to: string) => `Det verkliga värdet ligger säkert mellan ${from} och ${to}.`,
  range: (from: string, to: string) => `Delarna har ${from} till ${to}.`,
  onlyPart: (value: string) => `Det som skärs har ${value}.`,
  coverage: (having: string, of: string, people: string) =>
    `Täckning: ${having} av ${of} områden, ${people} av befolkningen.`,
  weightYear: (year: number) => `Vägt med uppgifter från ${year}.`,
  missing: (reason: MissingReason, why: string) =>
    reason === 'not-summable' ? 'Kan inte summeras.' : `Värde saknas: ${why}.`,
  parts: (count: number) => `Delar (${number(count)})`,
  part: 'Kommun',
  share: 'Andel',

  edit: (name: string) => `Redigera ${name}`,
  editShort: 'Redigera',
  doneShort: 'Klar',
  profile: (name: string) => `Profil för ${name}`,
  profileShort: 'Profil',
  compare: (name: string) => `Jämför ${name} med de andra`,
  compareShort: 'Jämför',
  compareAll: (name: string) => `Jämför allt med detta: ${name}`,
  compareAllShort: 'Jämför allt med detta',
  remove: (name: string) => `Ta bort ${name}`,
  more: (name: string) => `Mer om ${name}`,
  moreShort: 'Mer',
  look: 'Färg och mönster',
  looks: {
    1: 'Vinröd, heldragen, rund',
    2: 'Blå, långa streck, fyrkant',
    3: 'Grön, prickad, trekant',
    4: 'Lila, streck och prick, ruter',
    5: 'Brun, korta streck, kil',
    6: 'Blågrön, streck och två prickar, kors',
  } satisfies Record<Look, string>,
  lock: 'Lås formen',
  duplicate: (name: string) => `Duplicera ${name}`,
  duplicateShort: 'Duplicera',
  unite: 'Lägg till ett annat',
  subtract: 'Dra ifrån ett annat',
  basis: 'Skurna kommuner räknas',
  bases: {
    population: 'efter var människor bor',
    whole: 'hela om minst hälften bor inuti',
    'land-area': 'efter mark',
  } satisfies Record<Basis, string>,
  basisLimits: {
    population:
      'Andelen av befolkningen inuti enligt modellerade punkter (SCB:s rutor 2024 i sexkanter om 25 km²). Säger lite om ritningar under 5 km.',
    whole: 'Ingen kommun skärs: en kommun är med helt eller inte alls.',
    'land-area': 'Som om människor bodde jämnt över ytan. Passar siffror om mark, sällan siffror om människor.',
  } satisfies Record<Basis, string>,

  pick: 'Välj på kartan',
  pickDone: 'Klar med kartan',
  pickHint: 'Klicka på områden på kartan, eller gå dit med piltangenterna och tryck Enter. En gång till tar bort.',
  addArea: 'Lägg till område',
  addGroup: 'Lägg till ett helt län eller en grupp',
  chooseGroup: 'Välj …',
  addShort: 'Lägg till',
  addNeighbours: 'Lägg till grannar',
  held: 'Områden i territoriet',
  takeOut: (name: string) => `Ta ut ${name}`,

  listLabel: 'Koder eller namn',
  listExample: '0180 Stockholm, Solna; Sundbyberg',
  listHint: 'Skriv eller klistra in kommuner, län eller grupper, med komma, semikolon eller radbrytning mellan.',
  understood: (names: readonly string[]) =>
    names.length === 0
      ? 'Inget område är förstått än.'
      : `${plural(names.length, 'område', 'områden')}: ${list.format(names)}.`,
  notUnderstood: (text: string) => `”${text}” förstods inte.`,
  suggestion: (name: string, code: string) => `${name} (${code})`,
  leaveOut: (text: string) => `Utelämna ${text}`,
  leaveOutShort: 'Utelämna',

  draw: 'Rita',
  drawAgain: 'Ändra på kartan',
  drawHint: 'Välj hur du vill rita. Siffrorna räknas medan du ritar.',
  redrawHint: 'Flytta hörnen, eller rita en ny kontur i stället för den gamla.',
  tools: {
    corners: 'Flytta hörn',
    polygon: 'Polygon',
    freehand: 'Frihand',
    circle: 'Cirkel',
    none: '',
    pick: '',
  } satisfies Record<Tool, string>,
  toolHints: {
    corners: 'Dra i ett hörn eller i kanten. Utan mus: skriv hörnen som tal här under.',
    polygon: 'Klicka hörn för hörn på kartan. Klicka på det första för att stänga.',
    freehand: 'Håll ned och dra runt området.',
    circle: 'Håll ned i mitten och dra ut till kanten.',
  },
  moveCircle: 'Flytta på kartan',
  circleHint: 'Dra i mitten för att flytta, i kanten för en annan radie. Utan mus: skriv talen här under.',
  circleRedrawHint: 'Flytta cirkeln, eller rita en ny kontur i stället för den gamla.',
  drawing: 'Ritar',
  nothingDrawn: 'Inget är ritat än.',
  counting: 'Räknar …',
  totalsFailed: 'Siffrorna medan du ritar gick inte att hämta. Ritningen går att göra klar ändå.',
  finish: 'Klar',
  lastCorner: 'Ta bort senaste hörnet',
  giveUp: 'Avbryt',
  corners: (count: number) => `Hörn som tal (${number(count)})`,
  ring: (polygon: number, hole: number) => (hole === 0 ? `Kontur ${polygon}` : `Hål ${hole} i kontur ${polygon}`),
  corner: 'Hörn',
  longitude: 'Longitud',
  latitude: 'Latitud',
  longitudeOf: (corner: number) => `Longitud för hörn ${corner}`,
  latitudeOf: (corner: number) => `Latitud för hörn ${corner}`,
  cornerAfter: (corner: number) => `Nytt hörn efter ${corner}`,
  removeCorner: (corner: number) => `Ta bort hörn ${corner}`,
  radius: 'Radie, km',
  numberBetween: (least: string, most: string) => `Skriv ett tal från ${least} till ${most}.`,

  circlePlace: 'Runt centralorten',
  circlePlaceHint: 'Ort eller kommun',
  circleChosen: (place: string) => `Runt ${place}`,
  circleName: (kilometres: string, place: string) => `${kilometres} km från ${place}`,
  makeCircle: 'Skapa cirkel',

  file: 'GeoJSON eller CSV med koder',
  fileHint:
    'Välj en fil eller släpp den här. Varje objekt blir ett territorium. Longitud och latitud, eller SWEREF 99 TM. Filen läses på sidan och skickas inte iväg.',
  fileReading: (file: string) => `Läser ${file} …`,
  fileUnreadable: (file: string) => `${file} gick inte att läsa. Välj den igen.`,
  fileTooLarge: (file: string) => `${file} är större än 4 MB. Förenkla konturerna i ett GIS-program först.`,
  fileFault: (file: string) => `${file} gick inte att använda.`,
  faultPlace: 'Var',
  faultFound: 'Där står',
  faultExpected: 'Väntat',
  faultAdvice: 'Gör så här',
  fileRead: (file: string, count: number, of: number) =>
    count === of
      ? `${plural(count, 'territorium', 'territorier')} ur ${file}.`
      : `${number(count)} av ${plural(of, 'territorium', 'territorier')} ur ${file}: fler ryms inte.`,

  keep: 'Spara och dela',
  keepHint:
    'Territorierna finns redan i sidans länk. Sparade får de en kort länk, och det den visar går att uppdatera.',
  save: 'Spara',
  saveHint: (days: number | null | undefined) =>
    'Inget namn och inget konto behövs. ' +
    (days === undefined
      ? ''
      : days === null
        ? 'Det sparade har inget slutdatum.'
        : `Det sparade finns kvar ${number(days)} dagar efter att det senast öppnades.`),
  saveAnew: 'Spara som ny',
  stages: {
    saving: 'Sparar …',
    saved: 'Sparat.',
    updated: 'Det sparade är uppdaterat.',
    deleted: 'Det sparade är borttaget. Territorierna finns kvar här.',
  },
  saveFailed: 'Det gick inte att spara.',
  saveFailures: {
    404: 'Det finns inget sparat här, eller så stämmer inte redigeringslänken.',
    413: 'Territorierna är för stora för att sparas. Ta bort hörn.',
    429: 'Många sparar just nu. Vänta en minut och pröva igen.',
    503: 'Här går inget att spara just nu. Sidans egen länk fungerar ändå.',
    507: 'Utrymmet för sparade territorier är slut. Sidans egen länk fungerar ändå.',
  } as Readonly<Record<number, string>>,
  differs: (editable: boolean): string =>
    editable
      ? 'Ändrat sedan det sparades. Uppdatera, så visar länken det nya.'
      : 'Ändrat sedan det sparades: länken visar det som var. Spara som ny för en egen länk.',
  link: 'Länk',
  linkHint: 'Den som har länken kan se territorierna, men inte ändra vad som är sparat.',
  editLink: 'Redigeringslänk',
  editLinkHint:
    'Den som har redigeringslänken kan ändra och ta bort. Spara den nu: den visas bara tills sidan stängs och går inte att få fram igen.',
  expires: (at: string | null, days: number | null | undefined) =>
    at === null
      ? days === null
        ? 'Inget slutdatum.'
        : ''
      : `Finns kvar till ${at.slice(0, 10)}, och längre om länken öppnas.`,
  update: 'Uppdatera',
  deleteSaved: 'Ta bort det sparade',
  deleteSure: 'Länken slutar fungera för alla. Ta bort det sparade?',
  copy: (what: string) => `Kopiera ${what.toLowerCase()}`,
  copyShort: 'Kopiera',
  copied: 'Kopierad',
  download: 'Ladda ned GeoJSON',
  downloadHint: 'Med koder, andelar och värden. Filen går att läsa in här igen.',

  conflict: 'Det sparade har ändrats',
  conflictHint: 'Någon annan, eller du i en annan flik, har ändrat det sedan du öppnade det. Vad ska länken visa?',
  conflictMine: 'Ditt',
  conflictTheirs: 'Det sparade nu',
  conflictWays: {
    mine: 'Mitt ersätter det andra',
    theirs: 'Använd den sparade versionen',
    copy: 'Spara mitt som ny länk',
  },
  conflictNote: 'Använder du den sparade versionen går dina egna territorier att få tillbaka med Ångra.',

  touchedOnly: (count: number) =>
    `I ${plural(count, 'kommun', 'kommuner')} bor ingen innanför; täckningen räknar inte med dem.`,
  overlap: (count: number) =>
    count === 1 ? '1 kommun är i flera territorier' : `${number(count)} kommuner är i flera territorier`,
  inSeveral: (name: string, names: string) => `${name}: ${names}`,
  andMore: (count: number) => `och ${number(count)} till`,
  listing: (names: readonly string[]) => list.format(names),
}

export type TerritoryWords = typeof territorySv
