/** Words for what of an address could not be used, and for what is shown instead; the page says them in a notice. */
import type { Level } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { type Fault, VIEW_PARAMETERS, type ViewParameter } from '#core/model/view.ts'
import type { Picture } from './picture.ts'

interface Words {
  readonly parameters: Record<ViewParameter, string>
  readonly faults: Record<Fault['kind'], (what: string, found: string) => string>
  readonly otherYear: (asked: string, shown: number) => string
  /** By the level that is shown instead. */
  readonly otherLevel: Record<Level, string>
  /** What was asked for cannot be shown of this indicator. */
  readonly otherMode: (mode: string) => string
}

const sv: Words = {
  parameters: {
    indicator: 'nyckeltalet',
    year: 'året',
    level: 'nivån',
    within: 'avgränsningen',
    mode: 'vad kartan visar',
    by: 'om områden eller grupper visas',
    division: 'indelningen',
    reference: 'jämförelsen',
    colour: 'vad färgen visar',
    method: 'klassindelningen',
    classes: 'antalet klasser',
    breaks: 'klassgränserna',
    locked: 'låsta klassgränser',
    since: 'det första året',
    pace: 'förändringens mått',
    gap: 'skillnaden mellan grupper',
    second: 'det andra nyckeltalet',
    panel: 'de små kartorna',
    people: 'befolkningens prickar',
    ground: 'kartans bakgrund',
    area: 'området',
    show: 'visningen',
    lang: 'språket',
    at: 'dataversionen',
  },
  faults: {
    'unknown-parameter': (what) => `Länken innehåller ”${what}”, som inte betyder något här. Det har hoppats över.`,
    repeated: (what, found) => `Länken anger ${what} mer än en gång (${found}). Det första gäller.`,
    malformed: (what, found) =>
      `Länkens uppgift om ${what} går inte att läsa: ”${found}”. Det vanliga visas i stället.`,
    'not-found': (what, found) => `Länken anger ${what} ”${found}”, som inte finns. Det har hoppats över.`,
    'no-data': (what, found) => `Det finns inga uppgifter för ${what} ${found}. Närmaste som finns visas i stället.`,
  },
  otherYear: (asked, shown) => `Det finns inga uppgifter för ${asked}. Kartan visar ${shown}.`,
  otherLevel: {
    county: 'Uppgifterna finns inte för kommuner. Kartan visar län.',
    municipality: 'Uppgifterna finns inte för län. Kartan visar kommuner.',
  },
  otherMode: (mode) => `Nyckeltalet kan inte visas så som länken anger (”${mode}”). Kartan visar värdet.`,
}

const en: Words = {
  parameters: {
    indicator: 'the indicator',
    year: 'the year',
    level: 'the level',
    within: 'the limit',
    mode: 'what the map shows',
    by: 'areas or groups',
    division: 'the division',
    reference: 'the reference',
    colour: 'what colours show',
    method: 'the classification',
    classes: 'the number of classes',
    breaks: 'the breaks',
    locked: 'locked breaks',
    since: 'the first year',
    pace: 'the measure of change',
    gap: 'the gap',
    second: 'the second indicator',
    panel: 'the small maps',
    people: 'where people live',
    ground: 'the ground of the map',
    area: 'the area',
    show: 'the display',
    lang: 'the language',
    at: 'the data version',
  },
  faults: {
    'unknown-parameter': (what) => `The link contains “${what}”, which means nothing here. It has been left out.`,
    repeated: (what, found) => `The link gives ${what} more than once (${found}). The first one counts.`,
    malformed: (what, found) => `What the link says of ${what} cannot be read: “${found}”. The usual is shown instead.`,
    'not-found': (what, found) => `The link gives ${what} “${found}”, which does not exist. It has been left out.`,
    'no-data': (what, found) => `There are no figures for ${what} ${found}. The nearest there is is shown instead.`,
  },
  otherYear: (asked, shown) => `There are no figures for ${asked}. The map shows ${shown}.`,
  otherLevel: {
    county: 'There are no figures by municipality. The map shows counties.',
    municipality: 'There are no figures by county. The map shows municipalities.',
  },
  otherMode: (mode) => `The indicator cannot be shown the way the link says (“${mode}”). The map shows its values.`,
}

const WORDS: Record<Language, Words> = { sv, en }

/** A notice repeats what could not be used; this much of it is enough to recognise it by. */
const RECOGNISABLE = 60

/** One sentence or two: what stood in the address, and what `picture` shows instead. */
export function describeFault({ kind, parameter, found }: Fault, picture: Picture, lang: Language): string {
  const words = WORDS[lang]
  const known = VIEW_PARAMETERS.find((name) => name === parameter)
  if (known === undefined) return words.faults['unknown-parameter'](shorten(parameter), '')
  if (kind === 'no-data' && known === 'year') return words.otherYear(shorten(found), picture.year)
  if (kind === 'no-data' && known === 'level') return words.otherLevel[picture.view.level]
  if (kind === 'no-data' && known === 'mode') return words.otherMode(shorten(found))
  return words.faults[kind](words.parameters[known], shorten(found))
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > RECOGNISABLE ? `${characters.slice(0, RECOGNISABLE).join('')}…` : text
}
