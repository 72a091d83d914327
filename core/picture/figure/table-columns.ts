/** The columns of a view as a table: what the page and a figure of it show beside each name. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import type { Gap } from '#core/model/view.ts'
import { approximated } from '../approximate.ts'
import { classText, shortName, slopeText, slopeUnit } from '../describe.ts'
import { differenceUnit, formatBare, formatNumber, formatSigned } from '../format.ts'
import type { Picture, ToldRow } from '../picture.ts'

/** A column after the name: the unit stands in its heading, once, so that figures line up. */
export interface TableColumn {
  readonly heading: string
  /** Empty where the row has none. */
  readonly cell: (row: ToldRow) => string
  readonly numeric: boolean
  /** The figure, or the kind, that the map shows. */
  readonly main?: true
}

interface ColumnWords {
  readonly area: string
  readonly group: string
  readonly value: string
  readonly change: string
  readonly gap: string
  readonly class: string
  readonly rank: string
  readonly rankOf: (of: string) => string
  readonly difference: (reference: string) => string
  readonly reference: string
  readonly coverage: string
  readonly neighbours: string
  readonly slope: string
  readonly p: string
  readonly sides: Record<Gap, readonly [first: string, second: string]>
}

const WORDS: Record<Language, ColumnWords> = {
  sv: {
    area: 'Område',
    group: 'Grupp',
    value: 'Värde',
    change: 'Förändring',
    gap: 'Skillnad',
    class: 'Klass',
    rank: 'Plats',
    rankOf: (of) => `Plats av ${of}`,
    difference: (reference) => `Mot ${reference}`,
    reference: 'Jämförelsevärde',
    coverage: 'Täckning',
    neighbours: 'Grannarnas medelvärde',
    slope: 'Förändring',
    p: 'p',
    sides: { sex: ['Kvinnor', 'Män'], origin: ['Utrikes födda', 'Alla'] },
  },
  en: {
    area: 'Area',
    group: 'Group',
    value: 'Value',
    change: 'Change',
    gap: 'Gap',
    class: 'Class',
    rank: 'Rank',
    rankOf: (of) => `Rank of ${of}`,
    difference: (reference) => `To ${reference}`,
    reference: 'Reference',
    coverage: 'Coverage',
    neighbours: 'Mean of neighbours',
    slope: 'Change',
    p: 'p',
    sides: { sex: ['Women', 'Men'], origin: ['Foreign-born', 'Everyone'] },
  },
}

/** What the names of the rows are of. */
export function namesHeading({ view: { by, lang } }: Picture): string {
  return by === 'group' ? WORDS[lang].group : WORDS[lang].area
}

/** "kan inte summeras (4,1–9,8)": the range of its areas is all that can be said of such a group. */
export function whyMissing({ missing, range, interval }: ToldRow, { measure, view: { lang } }: Picture): string {
  const why = MISSING_NAMES[missing ?? 'not-in-data'][lang]
  const span = interval ?? range
  return span ? `${why} (${span.map((end) => formatBare(end, measure, lang)).join('–')})` : why
}

export function tableColumns(picture: Picture): TableColumn[] {
  const { view, measure, indicator, detail, year } = picture
  const { lang } = view
  const names = WORDS[lang]
  const unit = (name: string, of: string) => `${name} (${of})`
  const value = (name: string): TableColumn => ({
    heading: unit(name, measure.unit[lang]),
    cell: ({ value, approximation }) =>
      value === null ? '' : approximated(formatBare(value, measure, lang), approximation),
    numeric: true,
    main: true,
  })
  const part = (name: string, index: 0 | 1, { unit: of, decimals } = indicator): TableColumn => ({
    heading: unit(name, of[lang]),
    cell: ({ parts, approximation }) => {
      const number = numberOrNothing(parts?.[index] ?? null, decimals, picture)
      return approximated(number, approximation && number !== '')
    },
    numeric: true,
  })
  const slope = (name: string, of: Indicator, side: 0 | 1): TableColumn => ({
    heading: unit(name, slopeUnit(of, lang)),
    cell: ({ slopes }) => {
      const found = slopes?.[side] ?? null
      return found === null ? '' : slopeText(found, of, lang)
    },
    numeric: true,
  })
  const ranked = [...rank(picture), ...difference(picture)]
  const kind: TableColumn = { heading: names.class, cell: classOf(picture), numeric: false, main: true }
  const combined = view.by === 'group' || (picture.territories ?? []).length > 0
  const coverage = combined ? [coverageColumn(picture)] : []
  switch (detail.kind) {
    case 'value':
      return [value(names.value), ...ranked, ...coverage]
    case 'typology':
      return [kind, value(names.value)]
    case 'change':
      return [part(String(detail.since), 0), part(String(year), 1), value(names.change), ...ranked, ...coverage]
    case 'gap':
      return [
        part(names.sides[detail.pair.kind][0], 0),
        part(names.sides[detail.pair.kind][1], 1),
        value(names.gap),
        ...ranked,
        ...coverage,
      ]
    case 'two':
      return [
        part(`${indicator.name[lang]}, ${year}`, 0),
        part(`${detail.second.name[lang]}, ${detail.secondYear}`, 1, detail.second),
        kind,
        ...coverage,
      ]
    case 'course':
      return [value(names.value), ...ranked, slope(names.slope, indicator, 0), kind]
    case 'conflict': {
      const { second, secondYear } = detail
      return [
        part(`${indicator.name[lang]}, ${year}`, 0),
        slope(`${names.slope}: ${shortName(indicator, lang)}`, indicator, 0),
        part(`${second.name[lang]}, ${secondYear}`, 1, second),
        slope(`${names.slope}: ${shortName(second, lang)}`, second, 1),
        kind,
      ]
    }
    case 'pattern': {
      const p: TableColumn = { heading: names.p, cell: ({ p }) => numberOrNothing(p, 3, picture), numeric: true }
      return [value(names.value), part(names.neighbours, 1), kind, p]
    }
  }
}

/** "Plats av 290"; where each is ranked among others than the next one, "3 av 15" in every cell. */
function rank({ rows, view: { lang } }: Picture): TableColumn[] {
  const names = WORDS[lang]
  const among = new Set(rows.flatMap(({ rankOf }) => rankOf ?? []))
  const [of] = among
  if (of === undefined) return []
  const number = (value: number) => formatNumber(value, 0, lang)
  const same = among.size === 1
  const place = ({ rank, rankOf }: ToldRow) => {
    if (rank === null || rankOf === null) return ''
    return same ? number(rank) : `${number(rank)} ${lang === 'sv' ? 'av' : 'of'} ${number(rankOf)}`
  }
  return [{ heading: same ? names.rankOf(number(of)) : names.rank, cell: place, numeric: true }]
}

function difference({ rows, reference, measure, view: { lang } }: Picture): TableColumn[] {
  if (reference === null || rows.every(({ referenceDifference }) => referenceDifference === null)) return []
  const names = WORDS[lang]
  const own: TableColumn = {
    heading: `${names.reference} (${measure.unit[lang]})`,
    cell: ({ reference: its }) => (its === null ? '' : formatBare(its, measure, lang)),
    numeric: true,
  }
  const by: TableColumn = {
    heading: `${names.difference(reference.name[lang])} (${differenceUnit(measure, lang)})`,
    cell: ({ referenceDifference: by }) => (by === null ? '' : formatSigned(by, measure.decimals, lang)),
    numeric: true,
  }
  return reference.own ? [own, by] : [by]
}

function coverageColumn({ view: { lang } }: Picture): TableColumn {
  const share = (population: number) => `${formatNumber(100 * population, 0, lang)}${lang === 'sv' ? '\u00a0' : ''}%`
  return {
    heading: WORDS[lang].coverage,
    cell: ({ coverage }) =>
      coverage
        ? `${coverage.areas.map((count) => formatNumber(count, 0, lang)).join('/')}, ${share(coverage.population)}`
        : '',
    numeric: true,
  }
}

function classOf(picture: Picture): TableColumn['cell'] {
  return ({ class: index }) => (index === null ? '' : classText(picture, index, picture.view.lang))
}

function numberOrNothing(value: number | null, decimals: number, { view: { lang } }: Picture): string {
  return value === null ? '' : formatNumber(value, decimals, lang)
}
