/** The columns of an export: what the view shows of each row, no more and no less, in every kind of picture. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language, Text } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import type { Gap } from '#core/model/view.ts'
import { howMade } from '#core/picture/describe/making.ts'
import { classText, shortName, slopeUnit } from '#core/picture/describe.ts'
import type { Picture } from '#core/picture/picture.ts'
import { type Field, numberField, textField } from './field.ts'

export function fieldsOf(picture: Picture): Field[] {
  return [
    ...whoFields(picture),
    ...figureFields(picture),
    ...classFields(picture),
    ...comparedFields(picture),
    ...combinedFields(picture),
  ]
}

function whoFields({ view, year }: Picture): Field[] {
  const grouped = view.by === 'group'
  return [
    textField('code', { sv: 'Kod', en: 'Code' }, ({ code }) => code),
    textField('name', { sv: 'Namn', en: 'Name' }, ({ name }) => name),
    ...(grouped ? [textField('members', { sv: 'Områden', en: 'Areas' }, ({ members }) => members.join(' '))] : []),
    numberField('year', { sv: 'År', en: 'Year' }, 0, () => year),
  ]
}

function figureFields(picture: Picture): Field[] {
  const { measure, detail, indicator, year } = picture
  const named = (name: Text, unit: Text): Text => ({ sv: `${name.sv} (${unit.sv})`, en: `${name.en} (${unit.en})` })
  const value = (name: Text) => numberField('value', named(name, measure.unit), measure.decimals, ({ value }) => value)
  const part = (key: string, name: Text, index: 0 | 1, { unit, decimals }: Pick<Indicator, 'unit' | 'decimals'>) =>
    numberField(key, named(name, unit), decimals, ({ parts }) => parts?.[index] ?? null)
  const missing = textField(
    'missing',
    { sv: 'Varför värde saknas', en: 'Why a value is missing' },
    ({ missing }, lang) => (missing === null ? null : MISSING_NAMES[missing][lang]),
  )
  switch (detail.kind) {
    case 'value':
      return [value(VALUE), missing]
    case 'typology': {
      const kind = textField('group', { sv: 'Grupp', en: 'Group' }, ({ group }, lang) => {
        const found = picture.division?.groups.find(({ id }) => id === group)
        return found?.name[lang] ?? null
      })
      return [kind, value(VALUE), missing]
    }
    case 'change':
      return [
        part('earlier', same(`${detail.since}`), 0, indicator),
        part('later', same(`${year}`), 1, indicator),
        value({ sv: 'Förändring', en: 'Change' }),
        missing,
      ]
    case 'gap': {
      const [first, second] = SIDES[detail.pair.kind]
      return [
        part(first.key, first.name, 0, indicator),
        part(second.key, second.name, 1, indicator),
        value({ sv: 'Skillnad', en: 'Gap' }),
        missing,
      ]
    }
    case 'two':
      return [
        part('first', indicator.name, 0, indicator),
        part('second', detail.second.name, 1, detail.second),
        numberField('second_year', { sv: 'År för det andra', en: 'Year of the second' }, 0, () => detail.secondYear),
        missing,
      ]
    case 'course':
      return [value(VALUE), slope('slope', SLOPE, indicator, 0), missing]
    case 'conflict': {
      const { second, secondYear } = detail
      const ofIts = ({ sv, en }: Text): Text => ({ sv: `${SLOPE.sv}: ${sv}`, en: `${SLOPE.en}: ${en}` })
      return [
        part('first', indicator.name, 0, indicator),
        part('second', second.name, 1, second),
        numberField('second_year', { sv: 'År för det andra', en: 'Year of the second' }, 0, () => secondYear),
        slope('first_slope', ofIts(short(indicator)), indicator, 0),
        slope('second_slope', ofIts(short(second)), second, 1),
        missing,
      ]
    }
    case 'pattern':
      return [
        value(VALUE),
        part('neighbours_mean', { sv: 'Grannarnas medelvärde', en: 'Mean of its neighbours' }, 1, indicator),
        numberField('p', { sv: 'Pseudo-p', en: 'Pseudo p' }, 3, ({ p }) => p),
        missing,
      ]
  }
}

/** Units per year, as the trend has it. */
function slope(key: string, name: Text, indicator: Indicator, side: 0 | 1): Field {
  const heading = (lang: Language) => `${name[lang]} (${slopeUnit(indicator, lang)})`
  const both = { sv: heading('sv'), en: heading('en') }
  return numberField(key, both, indicator.decimals + 1, ({ slopes }) => slopes?.[side] ?? null)
}

function short(indicator: Indicator): Text {
  return { sv: shortName(indicator, 'sv'), en: shortName(indicator, 'en') }
}

const SLOPE: Text = { sv: 'Förändring', en: 'Change' }

const VALUE: Text = { sv: 'Värde', en: 'Value' }

/** A year is the same in both languages. */
function same(text: string): Text {
  return { sv: text, en: text }
}

interface Side {
  readonly key: string
  readonly name: Text
}

const SIDES: Record<Gap, readonly [Side, Side]> = {
  sex: [
    { key: 'women', name: { sv: 'Kvinnor', en: 'Women' } },
    { key: 'men', name: { sv: 'Män', en: 'Men' } },
  ],
  origin: [
    { key: 'foreign_born', name: { sv: 'Utrikes födda', en: 'Foreign-born' } },
    { key: 'everyone', name: { sv: 'Alla', en: 'Everyone' } },
  ],
}

/** Circles have no classes, and a typology is its own class. */
function classFields(picture: Picture): Field[] {
  if (picture.mark === 'symbols' || picture.detail.kind === 'typology') return []
  return [
    textField('class', { sv: 'Klass', en: 'Class' }, ({ class: index }, lang) =>
      index === null ? null : classText(picture, index, lang),
    ),
  ]
}

function comparedFields({ detail, measure, indicator, reference, rows }: Picture): Field[] {
  if (detail.kind === 'two' || detail.kind === 'conflict' || detail.kind === 'typology') return []
  const ranked = [
    numberField('rank', { sv: 'Plats', en: 'Rank' }, 0, ({ rank }) => rank),
    numberField('rank_of', { sv: 'Plats av', en: 'Rank of' }, 0, ({ rankOf }) => rankOf),
  ]
  if (reference === null || rows.every(({ referenceDifference }) => referenceDifference === null)) return ranked
  const { name, value, making, method } = reference
  return [
    ...ranked,
    textField('compared_with', { sv: 'Jämfört med', en: 'Compared with' }, (_, lang) => name[lang]),
    numberField(
      'reference',
      { sv: 'Jämförelsevärde', en: 'Reference' },
      measure.decimals,
      (row) => row.reference ?? value,
    ),
    numberField(
      'difference',
      { sv: 'Skillnad mot jämförelsen', en: 'Difference from the reference' },
      measure.decimals,
      ({ referenceDifference }) => referenceDifference,
    ),
    ...(making === null || method === null
      ? []
      : [
          textField(
            'reference_made',
            { sv: 'Hur jämförelsevärdet kom till', en: 'How the reference was made' },
            (_, lang) => howMade(making, method, indicator, lang),
          ),
        ]),
  ]
}

/** How well a group or a territory is covered, and between which its areas lie. */
function combinedFields({ view, measure, territories = [] }: Picture): Field[] {
  const grouped = view.by === 'group'
  if (!grouped && territories.length === 0) return []
  const end = (key: string, name: Text, side: 0 | 1) =>
    numberField(key, name, measure.decimals, ({ interval }) => interval?.[side] ?? null)
  return [
    numberField(
      'areas_with_figures',
      { sv: 'Områden med uppgift', en: 'Areas with figures' },
      0,
      (row) => row.coverage?.areas[0] ?? null,
    ),
    numberField(
      'areas',
      grouped
        ? { sv: 'Områden i gruppen', en: 'Areas of the group' }
        : { sv: 'Områden i territoriet', en: 'Areas of the territory' },
      0,
      (row) => row.coverage?.areas[1] ?? null,
    ),
    numberField(
      'population_share',
      { sv: 'Andel av invånarna som uppgifterna gäller (0–1)', en: 'Share of people with figures (0–1)' },
      3,
      ({ coverage }) => coverage?.population ?? null,
    ),
    textField('approximation', { sv: 'Ungefärligt', en: 'Approximate' }, ({ approximation }) => approximation),
    numberField('weight_year', { sv: 'Vikternas år', en: 'Year of the weights' }, 0, ({ weightYear }) => weightYear),
    numberField(
      'lowest',
      { sv: 'Lägsta område', en: 'Lowest area' },
      measure.decimals,
      ({ range }) => range?.[0] ?? null,
    ),
    numberField(
      'highest',
      { sv: 'Högsta område', en: 'Highest area' },
      measure.decimals,
      ({ range }) => range?.[1] ?? null,
    ),
    ...(territories.some(({ interval }) => interval !== null)
      ? [
          end('certainly_from', { sv: 'Säkert minst', en: 'Certainly at least' }, 0),
          end('certainly_to', { sv: 'Säkert högst', en: 'Certainly at most' }, 1),
        ]
      : []),
  ]
}
