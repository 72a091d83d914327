import type { Indicator } from '#core/model/indicator.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { classText, shortName, slopeText, slopeUnit, subtitle, title } from '#core/picture/describe.ts'
import { differenceUnit, formatBare, formatNumber, formatSigned } from '#core/picture/format.ts'
import type { Picture, PictureRow } from '#core/picture/picture.ts'
import { html, type Markup } from './html.ts'
import { WORDS } from './words.ts'

const collator = new Intl.Collator('sv')

/** A column after the name: the unit stands in its heading, once, so that figures line up. */
interface Column {
  readonly heading: string
  /** Empty where the row has none. */
  readonly cell: (row: PictureRow) => string
  readonly numeric: boolean
}

/** Exactly what the map shows, by name. */
export function table(picture: Picture): Markup {
  const { view } = picture
  const { columns: names } = WORDS[view.lang]
  const columns = columnsOf(picture)
  const heading = (name: string) => html`<th scope="col">${name}</th>`
  const rows = [...picture.rows].sort((a, b) => collator.compare(a.name, b.name))
  return html`<table class="data-table"><caption>${title(picture, view.lang)}. ${subtitle(picture, view.lang)}</caption>
<thead><tr>${[heading(view.by === 'group' ? names.group : names.area), ...columns.map((each) => heading(each.heading))]}</tr></thead>
<tbody>${rows.map((row) => tableRow(row, picture, columns))}</tbody></table>`
}

function tableRow(row: PictureRow, picture: Picture, columns: readonly Column[]): Markup {
  const head = html`<tr data-code="${row.code}"><th scope="row">${row.name}</th>`
  if (row.value === null) {
    return html`${head}<td class="missing" colspan="${columns.length}">${whyMissing(row, picture)}</td></tr>
`
  }
  const cells = columns.map(({ cell, numeric }) => html`<td${numeric ? NUMBER : PLAIN}>${cell(row)}</td>`)
  return html`${head}${cells}</tr>
`
}

const NUMBER = html` class="number"`
const PLAIN = html``

/** "kan inte summeras (4,1–9,8)": the range of its areas is all that can be said of such a group. */
function whyMissing({ missing, range }: PictureRow, { measure, view: { lang } }: Picture): string {
  const why = MISSING_NAMES[missing ?? 'not-in-data'][lang]
  return range ? `${why} (${range.map((end) => formatBare(end, measure, lang)).join('–')})` : why
}

function columnsOf(picture: Picture): Column[] {
  const { view, measure, indicator, detail, year } = picture
  const { lang } = view
  const { columns: names, sides } = WORDS[lang]
  const unit = (name: string, of: string) => `${name} (${of})`
  const value = (name: string): Column => ({
    heading: unit(name, measure.unit[lang]),
    cell: ({ value }) => (value === null ? '' : formatBare(value, measure, lang)),
    numeric: true,
  })
  const part = (name: string, index: 0 | 1, { unit: of, decimals } = indicator): Column => ({
    heading: unit(name, of[lang]),
    cell: ({ parts }) => numberOrNothing(parts?.[index] ?? null, decimals, picture),
    numeric: true,
  })
  const slope = (name: string, of: Indicator, side: 0 | 1): Column => ({
    heading: unit(name, slopeUnit(of, lang)),
    cell: ({ slopes }) => {
      const found = slopes?.[side] ?? null
      return found === null ? '' : slopeText(found, of, lang)
    },
    numeric: true,
  })
  const ranked = [...rank(picture), ...difference(picture)]
  const kind: Column = { heading: names.class, cell: classOf(picture), numeric: false }
  const coverage = view.by === 'group' ? [coverageColumn(picture)] : []
  switch (detail.kind) {
    case 'value':
      return [value(names.value), ...ranked, ...coverage]
    case 'typology':
      return [kind, value(names.value)]
    case 'change':
      return [part(String(detail.since), 0), part(String(year), 1), value(names.change), ...ranked, ...coverage]
    case 'gap':
      return [
        part(sides[detail.pair.kind][0], 0),
        part(sides[detail.pair.kind][1], 1),
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
      const p: Column = { heading: names.p, cell: ({ p }) => numberOrNothing(p, 3, picture), numeric: true }
      return [value(names.value), part(names.neighbours, 1), kind, p]
    }
  }
}

/** "Plats av 290"; where each is ranked among others than the next one, "3 av 15" in every cell. */
function rank({ rows, view: { lang } }: Picture): Column[] {
  const { columns: names } = WORDS[lang]
  const among = new Set(rows.flatMap(({ rankOf }) => rankOf ?? []))
  const [of] = among
  if (of === undefined) return []
  const number = (value: number) => formatNumber(value, 0, lang)
  const same = among.size === 1
  const place = ({ rank, rankOf }: PictureRow) => {
    if (rank === null || rankOf === null) return ''
    return same ? number(rank) : `${number(rank)} ${lang === 'sv' ? 'av' : 'of'} ${number(rankOf)}`
  }
  return [{ heading: same ? names.rankOf(number(of)) : names.rank, cell: place, numeric: true }]
}

function difference({ rows, reference, measure, view: { lang } }: Picture): Column[] {
  if (reference === null || rows.every(({ referenceDifference }) => referenceDifference === null)) return []
  const { columns: names } = WORDS[lang]
  const own: Column = {
    heading: `${names.reference} (${measure.unit[lang]})`,
    cell: ({ reference: its }) => (its === null ? '' : formatBare(its, measure, lang)),
    numeric: true,
  }
  const by: Column = {
    heading: `${names.difference(reference.name[lang])} (${differenceUnit(measure, lang)})`,
    cell: ({ referenceDifference: by }) => (by === null ? '' : formatSigned(by, measure.decimals, lang)),
    numeric: true,
  }
  return reference.own ? [own, by] : [by]
}

function coverageColumn({ view: { lang } }: Picture): Column {
  const share = (population: number) => `${formatNumber(100 * population, 0, lang)}${lang === 'sv' ? '\u00a0' : ''}%`
  return {
    heading: WORDS[lang].columns.coverage,
    cell: ({ coverage }) =>
      coverage
        ? `${coverage.areas.map((count) => formatNumber(count, 0, lang)).join('/')}, ${share(coverage.population)}`
        : '',
    numeric: true,
  }
}

function classOf(picture: Picture): Column['cell'] {
  return ({ class: index }) => (index === null ? '' : classText(picture, index, picture.view.lang))
}

function numberOrNothing(value: number | null, decimals: number, { view: { lang } }: Picture): string {
  return value === null ? '' : formatNumber(value, decimals, lang)
}
