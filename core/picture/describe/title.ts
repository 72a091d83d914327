/** What a picture is called. */
import type { GapPair } from '#core/model/family.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language, Text } from '#core/model/text.ts'
import type { Gap } from '#core/model/view.ts'
import { isScale } from '../format.ts'
import type { Picture } from '../picture.ts'
import { comparedWith } from './compared-with.ts'
import { countOfAreas, countOfGroups, countOfRows } from './nouns.ts'

/** "Sysselsättningsgrad 20–64 år, 2024". The year always stands there, for another year may be asked for than shown. */
export function title(picture: Picture, lang: Language): string {
  const { indicator, year, detail, division, view } = picture
  const name = indicator.name[lang]
  switch (detail.kind) {
    case 'value':
      return `${name}, ${year}`
    case 'change': {
      const yearly = view.pace === 'yearly' ? PER_YEAR[lang] : ''
      return `${name}, ${CHANGE[lang]}${yearly} ${detail.since}–${year}`
    }
    case 'gap':
      return `${gapName(detail.pair, lang)}: ${GAP_NAMES[detail.pair.kind][lang]}, ${year}`
    case 'two':
      return pairTitle(picture, detail, lang)
    case 'course':
      return `${lang === 'sv' ? 'Läge och riktning' : 'Position and direction'}: ${name}, ${year}`
    case 'conflict':
      return `${lang === 'sv' ? 'Var målen drar isär' : 'Where goals pull apart'}: ${pairTitle(picture, detail, lang)}`
    case 'typology':
      return division === null ? name : `${division.name[lang]}, ${division.year}`
    case 'pattern':
      return `${lang === 'sv' ? 'Mönster' : 'Pattern'}: ${name}, ${year}`
  }
}

function pairTitle(
  { indicator, year }: Picture,
  { second, secondYear }: { readonly second: Indicator; readonly secondYear: number },
  lang: Language,
): string {
  const [name, other] = [indicator.name[lang], lowered(second.name[lang])]
  const and = lang === 'sv' ? 'och' : 'and'
  return year === secondYear ? `${name} ${and} ${other}, ${year}` : `${name}, ${year}, ${and} ${other}, ${secondYear}`
}

const CHANGE: Record<Language, string> = { sv: 'förändring', en: 'change' }
const PER_YEAR: Record<Language, string> = { sv: ' per år', en: ' per year' }

const GAP_NAMES: Record<Gap, Text> = {
  sex: { sv: 'kvinnor minus män', en: 'women minus men' },
  origin: { sv: 'utrikes födda minus alla', en: 'foreign-born minus all' },
}

/** What the two sides of a gap are about: the words their names begin with in common. */
function gapName({ kind, first, second }: GapPair, lang: Language): string {
  if (kind === 'origin') return second.name[lang]
  const [ours, theirs] = [first.name[lang].split(' '), second.name[lang].split(' ')]
  const parting = ours.findIndex((word, i) => word !== theirs[i])
  return ours
    .slice(0, Math.max(1, parting))
    .join(' ')
    .replace(/[,:;]$/, '')
}

/** A name in the middle of a sentence; an abbreviation keeps its capitals. */
export function lowered(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** A name for where room is scarce: as far as its first comma. */
export function shortName(indicator: Indicator, lang: Language): string {
  return indicator.name[lang].split(/[,(]/)[0]?.trim() || indicator.name[lang]
}

/** What is drawn: "procent, 290 kommuner" or "procentenheter, 15 kommuner i Dalarnas län, jämfört med riket". */
export function subtitle(picture: Picture, lang: Language): string {
  const where = picture.withinName ? ` ${lang === 'sv' ? 'i' : 'in'} ${picture.withinName[lang]}` : ''
  const compared = comparedWith(picture, lang)
  return [unitsInWords(picture, lang), `${drawn(picture, lang)}${where}`, compared]
    .filter((part) => part !== '')
    .join(', ')
}

/** The two as one line of text, such as a caption: a sentence each, and the second begins as sentences do. */
export function captionText(title: string, subtitle: string): string {
  return subtitle === '' ? title : `${title}. ${subtitle.charAt(0).toUpperCase()}${subtitle.slice(1)}`
}

function drawn(picture: Picture, lang: Language): string {
  const { detail, division, rows } = picture
  if (detail.kind !== 'typology' || division === null) return countOfRows(rows.length, picture, lang)
  const groups = new Set(rows.flatMap(({ group }) => group ?? [])).size
  const [into, areas] = [lang === 'sv' ? 'i' : 'in', countOfAreas(picture.rowOf.size, picture, lang)]
  return `${areas} ${into} ${countOfGroups(groups, division, lang)}`
}

function unitsInWords({ indicator, detail, measure }: Picture, lang: Language): string {
  switch (detail.kind) {
    case 'value':
      return unitBeside(indicator, lang)
    case 'change':
    case 'gap':
      return unitInWords(measure.unit, lang)
    case 'two': {
      const units = [measure.unit, detail.second.unit].map((unit) => unitInWords(unit, lang))
      return [...new Set(units)].join(lang === 'sv' ? ' och ' : ' and ')
    }
    // Kinds have no unit, but a number that is told of one has a scale.
    case 'pattern':
    case 'course':
      return isScale(measure.unit[lang]) ? unitInWords(measure.unit, lang) : ''
    case 'typology':
    case 'conflict':
      return ''
  }
}

/** The unit beside a title that begins with the name; nothing where the name has it: "Nystartade företag per 1 000 invånare". */
export function unitBeside({ name, unit }: Pick<Indicator, 'name' | 'unit'>, lang: Language): string {
  const said = unitInWords(unit, lang)
  return said.startsWith('per ') && plain(name[lang]).includes(` ${plain(said)}`) ? '' : said
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').toLowerCase()
}

/** Neither a bare sign nor bare bounds begin a line well. */
function unitInWords(unit: Text, lang: Language): string {
  if (/^\d+–\d+$/.test(unit[lang])) return `${lang === 'sv' ? 'skala' : 'scale'} ${unit[lang]}`
  if (unit[lang] !== '%') return unit[lang]
  return lang === 'sv' ? 'procent' : 'per cent'
}
