import type { Language } from '#core/model/text.ts'

/** The words of the forms that make territories, and of what could not be made. */
interface FormWords {
  readonly title: string
  readonly description: string
  readonly lead: string
  readonly byList: string
  readonly byCircle: string
  readonly add: string
  readonly name: string
  readonly nameHint: string
  readonly areas: string
  readonly areasHint: string
  readonly place: string
  readonly placeHint: string
  readonly kilometres: string
  readonly make: string
  readonly full: string
  readonly other: string
  readonly toMap: string
  readonly examples: string
  readonly example: {
    readonly inland: string
    readonly inlandName: string
    readonly around: string
    readonly aroundName: string
    readonly both: string
  }
  readonly unnamed: string
  readonly circleName: (place: string, kilometres: string) => string
  readonly notUnderstood: string
  readonly notUnderstoodLead: (understood: string) => string
  readonly line: (text: string) => string
  readonly perhaps: string
  readonly without: string
  readonly noAreas: string
  readonly placeMissing: string
  readonly placeUnknown: (text: string) => string
  readonly placeSeveral: (text: string) => string
  readonly placeWithoutSeat: (name: string) => string
  readonly kilometresMissing: string
  readonly kilometresUnusable: (text: string, most: string) => string
  readonly nameMended: (name: string) => string
  readonly nameTaken: (name: string) => string
  readonly bothForms: string
}

const sv: FormWords = {
  title: 'Eget territorium',
  description: 'Sätt ihop ett område som ingen statistik redovisar, och få alla nyckeltal för det.',
  lead: 'Ett stråk, en arbetsmarknad över en länsgräns, ”våra sju inlandskommuner”: sätt ihop kommuner till ett territorium och få alla nyckeltal omräknade för det, med täckning och skäl där något saknas.',
  byList: 'Kommuner och län',
  byCircle: 'Allt inom ett avstånd från en ort',
  add: 'Lägg till ett territorium',
  name: 'Namn',
  nameHint: 'Vad territoriet ska heta. Det står i adressen, så skriv inget hemligt.',
  areas: 'Koder eller namn',
  areasHint:
    'Skilda av komma, semikolon eller radbrytning: 0180 Stockholm, Solna; Sundbyberg. Ett län står för alla sina kommuner.',
  place: 'Kommunens centralort',
  placeHint: 'Kommunens namn, till exempel Västerås. Cirkeln läggs kring centralorten.',
  kilometres: 'Kilometer',
  make: 'Visa territoriet',
  full: 'Sex territorier visas, och fler ryms inte. Ta bort ett för att lägga till ett annat.',
  other: 'På kartan kan man också rita ett område, klicka på kommuner eller ladda upp en fil.',
  toMap: 'Till kartan',
  examples: 'Börja med ett exempel',
  example: {
    inland: 'Våra sju inlandskommuner: Lappland i Västerbotten',
    inlandName: 'Våra sju inlandskommuner',
    around: 'Mälardalen inom 60 km från Västerås',
    aroundName: 'Mälardalen inom 60 km från Västerås',
    both: 'De två bredvid varandra',
  },
  unnamed: 'Territorium',
  circleName: (place, kilometres) => `${place} inom ${kilometres} km`,
  notUnderstood: 'Det här gick inte att förstå',
  notUnderstoodLead: (understood) =>
    understood === '' ? 'Inget av det som står i fältet är en kommun eller ett län.' : `Resten blev ${understood}.`,
  line: (text) => `”${text}”`,
  perhaps: 'Menas',
  without: 'Visa territoriet utan det',
  noAreas: 'Skriv minst en kommun eller ett län.',
  placeMissing: 'Skriv vilken kommuns centralort cirkeln ska läggas kring.',
  placeUnknown: (text) => `Ingen kommun heter ”${text}”.`,
  placeSeveral: (text) => `”${text}” kan vara flera kommuner. Välj en:`,
  placeWithoutSeat: (name) => `Var centralorten i ${name} ligger står inte i datamängden. Välj en annan kommun.`,
  kilometresMissing: 'Skriv hur många kilometer cirkeln ska nå.',
  kilometresUnusable: (text, most) => `”${text}” är inget avstånd. Skriv ett tal större än 0 och högst ${most}.`,
  nameMended: (name) => `Namnet skrivs ”${name}”: en rad, högst 60 tecken och utan ~.`,
  nameTaken: (name) => `Ett territorium heter redan så. Det nya visas som ”${name}”.`,
  bothForms: 'Båda formulären är ifyllda. Kommunerna gäller.',
}

const en: FormWords = {
  title: 'A territory of your own',
  description: 'Put together an area that no statistics office publishes, and get every indicator for it.',
  lead: 'A corridor, a labour market across a county border, “our seven inland municipalities”: put municipalities together into a territory and get every indicator computed anew for it, with its coverage, and the reason where something is missing.',
  byList: 'Municipalities and counties',
  byCircle: 'All within a distance of a place',
  add: 'Add a territory',
  name: 'Name',
  nameHint: 'What to call the territory. It stands in the address, so write nothing secret.',
  areas: 'Codes or names',
  areasHint:
    'With commas, semicolons or line breaks between: 0180 Stockholm, Solna; Sundbyberg. A county stands for all of its municipalities.',
  place: 'Seat of the municipality',
  placeHint: 'The name of the municipality, such as Västerås. The circle is drawn around its seat.',
  kilometres: 'Kilometres',
  make: 'Show the territory',
  full: 'Six territories are shown, and there is no room for more. Remove one to add another.',
  other: 'On the map one can also draw an area, click on municipalities, or upload a file.',
  toMap: 'To the map',
  examples: 'Begin with an example',
  example: {
    inland: 'Our seven inland municipalities: Lapland in Västerbotten',
    inlandName: 'Our seven inland municipalities',
    around: 'The Mälaren valley within 60 km of Västerås',
    aroundName: 'Mälardalen within 60 km of Västerås',
    both: 'The two beside each other',
  },
  unnamed: 'Territory',
  circleName: (place, kilometres) => `${place} within ${kilometres} km`,
  notUnderstood: 'This was not understood',
  notUnderstoodLead: (understood) =>
    understood === '' ? 'Nothing in the field is a municipality or a county.' : `The rest became ${understood}.`,
  line: (text) => `“${text}”`,
  perhaps: 'Perhaps',
  without: 'Show the territory without it',
  noAreas: 'Write at least one municipality or county.',
  placeMissing: 'Write the municipality around whose seat the circle is to be drawn.',
  placeUnknown: (text) => `No municipality is called “${text}”.`,
  placeSeveral: (text) => `“${text}” may be several municipalities. Choose one:`,
  placeWithoutSeat: (name) => `The data do not say where the seat of ${name} lies. Choose another municipality.`,
  kilometresMissing: 'Write how many kilometres the circle is to reach.',
  kilometresUnusable: (text, most) => `“${text}” is no distance. Write a number above 0 and at most ${most}.`,
  nameMended: (name) => `The name is written “${name}”: one line, at most 60 characters and without ~.`,
  nameTaken: (name) => `There is a territory of that name already. The new one is shown as “${name}”.`,
  bothForms: 'Both forms are filled in. The municipalities count.',
}

export const FORM_WORDS: Record<Language, FormWords> = { sv, en }
