/** The table of a theme: a row per indicator, and its variants told under its name. */
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { THEME_NAMES } from '#core/model/theme.ts'
import { nationNote } from '#core/picture/describe/nation.ts'
import { authorityText } from '#core/picture/describe/source.ts'
import { formatDifference, formatNumber, formatValue, isScale } from '#core/picture/format.ts'
import { sparkline } from '#core/picture/sparkline.ts'
import { escapeXml } from '#core/picture/xml.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { inWords } from './against.ts'
import type { AreaGap } from './gaps.ts'
import { mapAddress } from './map-address.ts'
import { peerStrip } from './peer-strip.ts'
import type { Profile, Row, ThemeProfile } from './profile.ts'
import { shareText } from './share.ts'
import type { Standing } from './standing.ts'
import { AREA_WORDS } from './words.ts'

/** What all rows of a page share. */
export interface RowContext {
  readonly profile: Profile
  readonly lang: Language
  /** Places, in area order, of the peers in the same county. */
  readonly near: readonly number[]
  /** At the foot of every printed page of the table. */
  readonly running: Markup
}

const SPARK = { width: 140, height: 36 }

export function rateTable({ theme, rows }: ThemeProfile, context: RowContext): Markup {
  if (rows.length === 0) return NOTHING
  const { columns } = AREA_WORDS[context.lang]
  const caption = THEME_NAMES[theme][context.lang]
  const heads = [
    [columns.indicator, ''],
    [columns.value, 'number'],
    [columns.rank, 'number'],
    [columns.difference, ''],
    [columns.among, ''],
    [columns.course, ''],
  ] as const
  return table(
    caption,
    heads,
    rows.map((row) => rateRow(row, context)),
    context,
  )
}

export function countTable({ theme, counts }: ThemeProfile, context: RowContext): Markup {
  if (counts.length === 0) return NOTHING
  const words = AREA_WORDS[context.lang]
  const { columns } = words
  const heads = [
    [columns.indicator, ''],
    [columns.value, 'number'],
    [columns.share, 'number'],
    [columns.course, ''],
  ] as const
  const caption = words.counts(THEME_NAMES[theme][context.lang])
  return table(
    caption,
    heads,
    counts.map((row) => countRow(row, context)),
    context,
  )
}

function table(
  caption: string,
  heads: readonly (readonly [name: string, style: '' | 'number'])[],
  rows: readonly Markup[],
  { running }: RowContext,
): Markup {
  const cells = heads.map(([name, style]) =>
    style === '' ? html`<th scope="col">${name}</th>` : html`<th scope="col" class="${style}">${name}</th>`,
  )
  return html`<table class="data-table standings"><caption class="visually-hidden">${caption}</caption><thead><tr>${cells}</tr></thead>
<tfoot aria-hidden="true"><tr><td colspan="${heads.length}">${running}</td></tr></tfoot>
<tbody>${rows}</tbody></table>`
}

function rateRow(row: Row, context: RowContext): Markup {
  const { standing } = row
  const { lang, near } = context
  const words = AREA_WORDS[lang]
  const { indicator, peers, value, reference, lowest, highest } = standing
  const say = (figure: number) => escapeXml(formatValue(figure, indicator, lang))
  const strip = peerStrip(
    { peers, near, value, reference: reference?.value ?? null, range: [lowest, highest] },
    words.stripLabel(say(lowest), say(highest)),
  )
  return html`<tr id="${row.standing.indicator.id}">${heading(row, context)}${valueCell(standing, lang)}
<td class="number rank">${words.rank(formatNumber(standing.rank, 0, lang), formatNumber(standing.of, 0, lang))}</td><td>${difference(standing, context)}</td><td>${new Markup(strip)}</td><td>${course(standing, context)}</td></tr>
`
}

function countRow(row: Row, context: RowContext): Markup {
  const { standing } = row
  const { lang } = context
  return html`<tr id="${row.standing.indicator.id}">${heading(row, context)}${valueCell(standing, lang)}<td class="number">${share(standing, lang)}</td><td>${course(standing, context)}</td></tr>
`
}

function heading({ standing: { indicator }, gaps }: Row, { profile: { area }, lang }: RowContext): Markup {
  const { id, name, unit, source, breaks } = indicator
  // Numbers of a scale stand bare.
  const scale = isScale(unit[lang]) ? `${unit[lang]} · ` : ''
  const cut = breaks.length > 0 ? ` · ${AREA_WORDS[lang].breaks(breaks.join(', '))}` : ''
  return html`<th scope="row"><a href="${mapAddress(indicator, area, lang)}">${name[lang]}</a>
<span class="note">${scale}<a href="${addressIn(`/data/${id}`, lang)}">${authorityText(source, lang)}</a>${cut}</span>${gaps.map((gap) => gapLine(gap, lang))}</th>`
}

/** "Kvinnor 78,1 %, män 81,2 %: skillnad −3,1 procentenheter (2023); i riket −4,0 procentenheter". */
function gapLine({ pair, year, first, second, nation }: AreaGap, lang: Language): Markup {
  const words = AREA_WORDS[lang]
  const [one, other] = words.gaps[pair.kind]
  const say = (difference: number) => formatDifference(difference, pair.first, lang)
  const both = `${capital(one)} ${formatValue(first, pair.first, lang)}, ${other} ${formatValue(second, pair.second, lang)}`
  const country = nation === null ? '' : `; ${words.gapNation(say(nation))}`
  return html`<span class="note gap">${both}: ${words.gap(String(year), say(first - second))}${country}</span>`
}

function valueCell({ value, year, latest, indicator }: Standing, lang: Language): Markup {
  const stale = year === latest ? NOTHING : html` <span class="stale">${AREA_WORDS[lang].staleYear(latest)}</span>`
  return html`<td class="number value"><strong>${formatValue(value, indicator, lang)}</strong> <span class="note">${year}${stale}</span></td>`
}

function difference({ difference, reference, indicator }: Standing, { profile: { area }, lang }: RowContext): Markup {
  if (difference === null || reference === null) return html`–`
  const note = nationNote(reference.method, area.level, lang)
  return html`${inWords(difference, indicator, lang)}${note === '' ? NOTHING : html` <span class="note">${note}</span>`}`
}

/** What part of the country's the area has; nothing where others may be below 0, for then parts are no shares. */
function share({ value, reference, indicator, lowest }: Standing, lang: Language): string {
  const adds = indicator.aggregation.kind === 'sum' && lowest >= 0
  return (adds && reference !== null ? shareText(value, reference.value, lang) : null) ?? '–'
}

function course({ indicator, years, series, value, year }: Standing, { profile: { area }, lang }: RowContext): Markup {
  const known = series.filter((figure) => figure !== null)
  if (known.length < 2) return html`<span class="note">${year}: ${AREA_WORDS[lang].onlyOneYear}</span>`
  const shown = { years, values: series, breaks: indicator.breaks }
  const spark = sparkline(shown, indicator, lang, { ...SPARK, name: area.name, year })
  return value === null ? NOTHING : new Markup(spark)
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}
