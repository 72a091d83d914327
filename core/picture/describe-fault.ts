/** Words for what of an address could not be used, and for what is shown instead; the page says them in a notice. */
import type { Level } from '#core/model/area.ts'
import { DIVISIONS, type DivisionId } from '#core/model/division.ts'
import { EMBED_PARAMETERS } from '#core/model/embed.ts'
import { offeredCode } from '#core/model/territory/offered-code.ts'
import type { Language } from '#core/model/text.ts'
import { type Fault, MODES, type Mode, VIEW_PARAMETERS, type ViewParameter } from '#core/model/view.ts'
import { PARAMETER_NAMES } from './parameter-names.ts'
import type { Picture } from './picture.ts'

interface Words {
  readonly faults: Record<Fault['kind'], (what: string, found: string) => string>
  readonly otherYear: (asked: string, shown: number) => string
  /** By the level that is shown instead. */
  readonly otherLevel: Record<Level, string>
  /** Why what was asked for cannot be shown; the values themselves always can. */
  readonly otherMode: Record<Exclude<Mode, 'value'>, string>
  /** Groups that cut across counties cannot be shown where the areas are counties. */
  readonly division: (groups: string) => string
  readonly divisions: Record<DivisionId, string>
  readonly by: string
  /** Counties lie in no county, labour market region or municipality group to be compared with. */
  readonly reference: string
  readonly second: Record<Level, string>
  readonly panelYear: (year: string) => string
  readonly panelIndicator: string
  readonly territory: {
    readonly malformed: (found: string) => string
    /** `meant`: the code it may have been, or null. */
    readonly notFound: (code: string, meant: string | null) => string
    readonly repeatedArea: (code: string) => string
    readonly repeatedName: (name: string) => string
    readonly intricate: (name: string) => string
  }
  /** By its number in the address, counted from 1. */
  readonly noTerritory: (number: string) => string
  readonly saved: string
}

const sv: Words = {
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
  otherMode: {
    change: 'Nyckeltalet har uppgifter för ett enda år, så ingen förändring kan visas. Kartan visar värdet.',
    gap: 'Nyckeltalet har inga uppgifter för de grupper som länken anger, så skillnaden mellan dem kan inte visas. Kartan visar värdet.',
    two: 'De två nyckeltalen kan inte visas tillsammans. Kartan visar det första.',
    typology: 'Indelningen kan inte visas här. Kartan visar värdet.',
    pattern: 'Nyckeltalet är ett antal, som följer områdenas storlek, så mönster kan inte visas. Kartan visar värdet.',
    course: 'Nyckeltalet säger inte vad som är bättre, så läge och riktning kan inte bedömas. Kartan visar värdet.',
    conflict: 'De två nyckeltalen kan inte ställas mot varandra som mål. Kartan visar det första.',
  },
  division: (groups) => `${groups} skär genom länen och kan inte visas på en karta över län. De har hoppats över.`,
  divisions: {
    county: 'Länen',
    fa: 'FA-regionerna',
    skr: 'Kommungrupperna',
    type: 'Kommuntyperna',
    nuts2: 'Riksområdena',
  },
  by: 'Det här kan inte visas för grupper av områden. Kartan visar områdena.',
  reference:
    'Län jämförs med riket eller med de län som liknar dem mest, inte med något som kommuner ingår i. Kartan jämför med riket.',
  second: {
    county: 'Det andra nyckeltalet har inga uppgifter för län. Det har hoppats över.',
    municipality: 'Det andra nyckeltalet har inga uppgifter för kommuner. Det har hoppats över.',
  },
  panelYear: (year) => `Det finns inga uppgifter för ${year}. Den lilla kartan har hoppats över.`,
  panelIndicator:
    'Ett nyckeltal i länken kan inte dela klasser med det som visas, så dess lilla karta har hoppats över.',
  territory: {
    malformed: (found) => `Något i ett territorium i länken går inte att läsa: ”${found}”. Det har hoppats över.`,
    notFound: (code, meant) =>
      `Ett territorium i länken nämner ”${code}”, som inget område heter. Det har hoppats över.${meant === null ? '' : ` Menades ${meant}?`}`,
    repeatedArea: (code) => `Ett territorium i länken nämner ${code} mer än en gång. Det räknas en gång.`,
    repeatedName: (name) => `Två territorier i länken heter ”${name}”. Det senare har fått ett nummer.`,
    intricate: (name) => `Det ritade territoriet ”${name}” är för invecklat för att mätas. Det har hoppats över.`,
  },
  noTerritory: (number) =>
    `Länken jämför med territorium ${number}, som inte finns eller inte går att läsa. Kartan jämför med riket.`,
  saved: 'Länken pekar på en sparad plats som inte går att läsa. De territorier som står i länken visas.',
}

const en: Words = {
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
  otherMode: {
    change: 'The indicator has figures for a single year, so no change can be shown. The map shows its values.',
    gap: 'The indicator has no figures for the groups in the link, so their gap cannot be shown. The map shows its values.',
    two: 'The two indicators cannot be shown together. The map shows the first.',
    typology: 'The division cannot be shown here. The map shows the values.',
    pattern:
      'The indicator is a count, which follows the size of areas, so patterns cannot be shown. The map shows its values.',
    course:
      'The indicator does not say what is better, so position and direction cannot be judged. The map shows its values.',
    conflict: 'The two indicators cannot be set against each other as goals. The map shows the first.',
  },
  division: (groups) =>
    `${groups} cut across counties and cannot be shown on a map of counties. They have been left out.`,
  divisions: {
    county: 'The counties',
    fa: 'The labour market regions',
    skr: 'The municipality groups',
    type: 'The municipality types',
    nuts2: 'The national areas',
  },
  by: 'This cannot be shown for groups of areas. The map shows the areas.',
  reference:
    'Counties are compared with the country or with the counties most like them, not with what municipalities belong to. The map compares with the country.',
  second: {
    county: 'The second indicator has no figures by county. It has been left out.',
    municipality: 'The second indicator has no figures by municipality. It has been left out.',
  },
  panelYear: (year) => `There are no figures for ${year}. The small map has been left out.`,
  panelIndicator:
    'An indicator in the link cannot share classes with the one shown, so its small map has been left out.',
  territory: {
    malformed: (found) => `Something in a territory of the link cannot be read: “${found}”. It has been left out.`,
    notFound: (code, meant) =>
      `A territory of the link names “${code}”, which is no area. It has been left out.${meant === null ? '' : ` Was ${meant} meant?`}`,
    repeatedArea: (code) => `A territory of the link names ${code} more than once. It is counted once.`,
    repeatedName: (name) => `Two territories of the link are called “${name}”. The later has been given a number.`,
    intricate: (name) => `The drawn territory “${name}” is too intricate to be measured. It has been left out.`,
  },
  noTerritory: (number) =>
    `The link compares with territory ${number}, which is not there or cannot be read. The map compares with the country.`,
  saved: 'The link points to a place of saving that cannot be read. The territories in the link itself are shown.',
}

const WORDS: Record<Language, Words> = { sv, en }

/** A notice repeats what could not be used; this much of it is enough to recognise it by. */
const RECOGNISABLE = 60

/** One sentence or two: what stood in the address, and what `picture` shows instead. */
export function describeFault(fault: Fault, picture: Picture, lang: Language): string {
  const { kind, parameter, found } = fault
  const words = WORDS[lang]
  const known = VIEW_PARAMETERS.find((name) => name === parameter)
  const own = EMBED_PARAMETERS.find((name) => name === parameter)
  if (known === undefined && own !== undefined) return words.faults[kind](PARAMETER_NAMES[lang][own], shorten(found))
  if (known === undefined) return words.faults['unknown-parameter'](shorten(parameter), '')
  const reason = kind === 'no-data' ? withoutData(known, found, picture, words) : ofTerritories(known, fault, words)
  return reason ?? words.faults[kind](PARAMETER_NAMES[lang][known], shorten(found))
}

/** What is asked for is understood but cannot be had: the reason, and never the name it has in addresses. */
function withoutData(parameter: ViewParameter, found: string, { view, year }: Picture, words: Words): string | null {
  const cutting = (id: string | undefined) => {
    const division = DIVISIONS.find((each) => each === id)
    return division === undefined ? null : words.division(words.divisions[division])
  }
  switch (parameter) {
    case 'year':
      return words.otherYear(shorten(found), year)
    case 'level':
      return words.otherLevel[view.level]
    case 'mode': {
      const mode = MODES.find((each) => each === found)
      return mode === undefined || mode === 'value' ? null : words.otherMode[mode]
    }
    case 'division':
      return cutting(found)
    case 'within':
      return cutting(found.split(':')[0])
    case 'by':
      return words.by
    case 'reference':
      return words.reference
    case 'second':
      return words.second[view.level]
    case 'panel':
      return /^\d{4}$/.test(found) ? words.panelYear(found) : words.panelIndicator
    case 't':
      return words.territory.intricate(shorten(found))
    default:
      return null
  }
}

/** Of one parameter that holds many things, what it is that cannot be used. */
function ofTerritories(parameter: ViewParameter, fault: Fault, words: Words): string | null {
  const { kind, found } = fault
  const shown = shorten(found)
  switch (parameter) {
    case 't':
      if (kind === 'not-found') return words.territory.notFound(shown, offeredCode(fault))
      if (kind !== 'repeated') return words.territory.malformed(shown)
      return /^\d{2}(\d{2})?$/.test(found) ? words.territory.repeatedArea(found) : words.territory.repeatedName(shown)
    case 'reference': {
      const [, number] = /^territory:(\d+)$/.exec(found) ?? []
      return number === undefined ? null : words.noTerritory(shorten(number))
    }
    case 'saved':
      return kind === 'malformed' ? words.saved : null
    default:
      return null
  }
}

function shorten(text: string): string {
  const characters = [...text]
  return characters.length > RECOGNISABLE ? `${characters.slice(0, RECOGNISABLE).join('')}…` : text
}
