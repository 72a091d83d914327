/** The table of a theme: a row per indicator. One territory has columns of its own; several stand beside each other. */
import { addressIn } from '#core/model/destination.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { THEME_NAMES } from '#core/model/theme.ts'
import { nationInShort, nationNote } from '#core/picture/describe/nation.ts'
import { authorityText } from '#core/picture/describe/source.ts'
import { formatValue, isScale } from '#core/picture/format.ts'
import { escapeXml } from '#core/picture/xml.ts'
import { inWords } from '../area/against.ts'
import { peerStrip } from '../area/peer-strip.ts'
import { shareText } from '../area/share.ts'
import { mark } from '../compare/chosen.ts'
import type { Edition } from '../edition.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { type Choice, mapAddress } from './address.ts'
import type { Shown } from './head.ts'
import type { Row, ThemeRows } from './profile.ts'
import { coverageCell, valueText } from './value-cell.ts'
import { VALUES_WORDS } from './values-words.ts'

/** What all tables of a page share. */
export interface TableContext {
  readonly edition: Edition
  readonly choice: Choice
  readonly shown: readonly Shown[]
  /** Places of its parts among the municipalities, where there is one territory. */
  readonly own: readonly number[]
}

export function valuesTable({ theme, rows }: ThemeRows, context: TableContext): Markup {
  const { lang } = context.choice
  const { columns } = VALUES_WORDS[lang]
  const several = context.shown.length > 1
  const heads: Markup[] = several
    ? [
        ...context.shown.map(({ territory, place }) => html`<th scope="col">${mark(place)} ${territory.name}</th>`),
        html`<th scope="col">${columns.nation}</th>`,
      ]
    : [columns.value, columns.coverage, columns.difference, columns.among].map(
        (name) => html`<th scope="col">${name}</th>`,
      )
  const body = rows.map(
    (row) =>
      html`<tr id="${row.indicator.id}">${nameCell(row, context)}${several ? severalCells(row, context) : singleCells(row, context)}</tr>
`,
  )
  const style = several ? 'data-table figures several' : 'data-table figures'
  const table = html`<table class="${style}"><caption class="visually-hidden">${THEME_NAMES[theme][lang]}</caption><thead><tr><th scope="col">${columns.indicator}</th>${heads}</tr></thead>
<tbody>${body}</tbody></table>`
  return several ? html`<div class="table-room">${table}</div>` : table
}

function nameCell({ indicator, year }: Row, { choice }: TableContext): Markup {
  const { lang } = choice
  const { id, name, unit, source, successor } = indicator
  // Numbers of a scale stand bare.
  const scale = isScale(unit[lang]) ? `${unit[lang]} · ` : ''
  const old = successor === undefined ? '' : ` · ${VALUES_WORDS[lang].replaced}`
  const when = year === null ? '' : `${year}${old} · `
  return html`<th scope="row"><a href="${mapAddress(indicator, choice)}">${name[lang]}</a> <span class="note">${scale}${when}<a href="${addressIn(`/data/${id}`, lang)}">${authorityText(source, lang)}</a></span></th>`
}

function singleCells(row: Row, context: TableContext): Markup {
  const { lang } = context.choice
  const { indicator, year } = row
  const value = row.values[0] ?? null
  return html`<td class="value">${valueText(value, indicator, year, lang)}</td><td class="covered">${coverageCell(value, lang)}</td><td>${difference(row, 0, lang)}</td><td class="strip">${strip(row, context)}</td>`
}

/** The value, how it differs from the country's, and its coverage, in one cell each. */
function severalCells(row: Row, { choice: { lang } }: TableContext): Markup {
  const { indicator, values, year, level, reference } = row
  const words = VALUES_WORDS[lang]
  const cells = values.map((value, i) => {
    const covered = value === null || value.value === null ? '' : words.covered(coverageCell(value, lang))
    const notes = [difference(row, i, lang), covered].filter((note) => note !== '' && note !== '–')
    const lines = notes.map((note) => html` <span class="note line">${note}</span>`)
    return html`<td class="value">${valueText(value, indicator, year, lang)}${lines}</td>`
  })
  const nation =
    reference === null
      ? html`–`
      : html`${formatValue(reference.value, indicator, lang)}${reference.method === 'published' ? NOTHING : html` <span class="note">${nationInShort(reference.method, level, lang)}</span>`}`
  return html`${cells}<td class="value">${nation}</td>`
}

/** "▲ 3,1 procentenheter över"; of a count what part of the country's it is, for how many fewer people says nothing. */
function difference({ indicator, values, reference, level, year }: Row, i: number, lang: Language): string {
  const value = values[i] ?? null
  if (value === null || value.value === null || reference === null || value.year !== year) return '–'
  const words = VALUES_WORDS[lang]
  if (indicator.kind === 'count') {
    const share = indicator.aggregation.kind === 'sum' ? shareText(value.value, reference.value, lang) : null
    return share === null ? '–' : words.ofNation(share)
  }
  const note = nationNote(reference.method, level, lang)
  return `${inWords(value.value - reference.value, indicator, lang)}${note === '' ? '' : ` (${note})`}`
}

/** Where it lies among all municipalities of the year, its own parts told from the rest. */
function strip({ indicator, values, year, level, reference }: Row, { edition, choice, own }: TableContext): Markup {
  const [value] = values
  if (indicator.kind === 'count' || year === null || value == null || value.value === null) return NOTHING
  const peers = edition.atlas.column(indicator.id, level, value.year)?.figures
  const known = peers?.filter((peer) => !Number.isNaN(peer))
  if (peers === undefined || known === undefined || known.length === 0) return NOTHING
  const range = [Math.min(value.value, ...known), Math.max(value.value, ...known)] as const
  const words = VALUES_WORDS[choice.lang]
  const svg = peerStrip(
    {
      peers,
      near: level === 'municipality' ? own : [],
      value: value.value,
      reference: value.year === year ? (reference?.value ?? null) : null,
      range,
    },
    words.stripLabel(
      say(known, Math.min, indicator, choice.lang),
      say(known, Math.max, indicator, choice.lang),
      words.peers[level],
    ),
  )
  return new Markup(svg)
}

function say(known: Float64Array, end: (...all: number[]) => number, indicator: Indicator, lang: Language): string {
  return escapeXml(formatValue(end(...known), indicator, lang))
}
