/** A priority as a chapter of the document: its gist, its rows, what the region says itself, and what is drawn of it. */
import type { PaperPart, PaperTable, Span } from '#core/model/paper/paper.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { REPORT_AREA_NAMES } from '#core/model/report-area.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { Language } from '#core/model/text.ts'
import { indicatorOf, type RegionContext } from '../../region-page/context.ts'
import { REGION_WORDS } from '../../region-page/words.ts'
import type { UndrawnPart } from '../draw-paper.ts'
import type { PaperSetting } from '../setting.ts'
import { sourceLink } from '../source-link.ts'
import { judgementSpans } from './judgement-spans.ts'
import { rowTable } from './row-cells.ts'
import { type DrawnRows, mapOf, stripOf } from './row-figures.ts'

const CAPTION: Record<Language, (title: string) => string> = {
  sv: (title) => `Nyckeltal under ”${title}”`,
  en: (title) => `Indicators under “${title}”`,
}
const TABLE_ALT: Record<Language, (title: string, rows: number, columns: string) => string> = {
  sv: (title, rows, columns) => `Nyckeltal under ”${title}”, ${rows} rader med ${columns}.`,
  en: (title, rows, columns) => `Indicators under “${title}”, ${rows} rows with ${columns}.`,
}

export function priorityParts(setting: PaperSetting, context: RegionContext, drawn: DrawnRows): UndrawnPart[] {
  const current = context.answer.priorities.filter(isCurrent)
  const tops = current.filter(({ under }) => under === null || current.every(({ id }) => id !== under))
  if (current.length === 0) return [note(REGION_WORDS[context.choice.lang].noPriorities)]
  return tops.flatMap((top) => [
    ...chapter(setting, context, drawn, top, 2),
    ...current.filter(({ under }) => under === top.id).flatMap((part) => chapter(setting, context, drawn, part, 3)),
  ])
}

function chapter(
  setting: PaperSetting,
  context: RegionContext,
  drawn: DrawnRows,
  priority: RegionPriority,
  level: 2 | 3,
): UndrawnPart[] {
  const [map, strip] = [drawn.maps.get(priority.id), drawn.strips.get(priority.id)]
  return [
    { kind: 'heading', level, text: priority.title.sv, lang: 'sv' },
    ...said(priority, context.choice.lang),
    ...rowsParts(context, priority),
    // As the columns of the table go; and the lower of the two fills a page that the higher has no room on.
    ...(strip === undefined ? [] : [() => [stripOf(setting, context, strip)]]),
    ...(map === undefined ? [] : [() => [mapOf(setting, context, map)]]),
  ]
}

/** What is told of a priority before its rows: our gist, its rank, its source, what it sets that we cannot measure. */
function said(priority: RegionPriority, lang: Language): PaperPart[] {
  const words = REGION_WORDS[lang]
  const { rank, gist, titledByUs, source, checked, unmeasured, judgement, area, indicators, gone } = priority
  const notes = [
    ...(rank === 'priority' ? [] : [words.ranks[rank]]),
    ...(area === null ? [] : [REPORT_AREA_NAMES[area][lang]]),
    ...(titledByUs ? [words.ours] : []),
    ...(checked === false ? [words.unchecked] : []),
  ].join('; ')
  const link = source === null ? [] : sourceLink(words.source, source)
  const noted: Span[] = [...(notes === '' ? [] : [{ text: `${notes}. ` }]), ...link]
  return [
    ...(gist === null ? [] : [body([{ text: gist[lang] }])]),
    ...(noted.length === 0 ? [] : [{ kind: 'paragraph', style: 'note', spans: noted } as const]),
    ...(unmeasured === null ? [] : [note(`${words.unmeasured}: ${unmeasured[lang]}`)]),
    ...(judgement === null ? [] : [body(judgementSpans(judgement, '', lang))]),
    ...(indicators.length === 0 && rank === 'priority' ? [note(words.noIndicators)] : []),
    ...gone.map((id) => note(words.gone(id))),
  ]
}

function rowsParts(context: RegionContext, { title, indicators }: RegionPriority): PaperPart[] {
  if (indicators.length === 0) return []
  const { lang } = context.choice
  const judged = indicators.flatMap(({ id, judgement }) =>
    judgement === null ? [] : [judgementSpans(judgement, indicatorOf(context.edition, id).name[lang], lang)],
  )
  return [
    rowsTable(context, title.sv, indicators),
    ...(judged.length === 0 ? [] : [{ kind: 'list', items: judged } as const]),
    // Once for all rows; where some are judged the others are seen not to be.
    ...(judged.length === 0 && context.choice.frame === 'region' ? [note(`${REGION_WORDS[lang].noJudgement}.`)] : []),
  ]
}

export function rowsTable(context: RegionContext, title: string, rows: readonly RegionRow[]): PaperTable {
  const { lang } = context.choice
  const { head, rows: cells } = rowTable(context, rows)
  return {
    kind: 'table',
    caption: CAPTION[lang](title),
    alt: TABLE_ALT[lang](title, rows.length, head.map(({ text }) => text.toLowerCase()).join(', ')),
    head,
    rows: cells,
  }
}

function body(spans: readonly Span[]): PaperPart {
  return { kind: 'paragraph', style: 'body', spans }
}

function note(text: string): PaperPart {
  return { kind: 'paragraph', style: 'note', spans: [{ text }] }
}
