/** A priority as a chapter of the document: its gist, its rows, what the region says itself, and what is drawn of it. */
import type { RegionPriority, RegionRow } from '#core/model/contract-regions.ts'
import type { PaperPart, PaperTable, Span } from '#core/model/paper/paper.ts'
import { REPORT_AREA_NAMES } from '#core/model/report-area.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { Language } from '#core/model/text.ts'
import { indicatorOf, type RegionContext } from '../../region-page/context.ts'
import { columnsOf } from '../../region-page/row.ts'
import { REGION_WORDS } from '../../region-page/words.ts'
import type { PaperSetting } from '../setting.ts'
import { judgementSpans } from './judgement-spans.ts'
import { rowCells } from './row-cells.ts'
import { type DrawnRows, mapOf, stripOf } from './row-figures.ts'

const CAPTION: Record<Language, (title: string) => string> = {
  sv: (title) => `Nyckeltal under ”${title}”`,
  en: (title) => `Indicators under “${title}”`,
}
const TABLE_ALT: Record<Language, (title: string, rows: number) => string> = {
  sv: (title, rows) =>
    `Nyckeltal under ”${title}”, ${rows} rader: nivå med plats bland länen och jämförelse, lägsta och högsta kommun, riktning, läge och målvärde där det finns.`,
  en: (title, rows) =>
    `Indicators under “${title}”, ${rows} rows: level with rank among counties and comparison, lowest and highest municipality, direction, status, and target where there is one.`,
}

export function priorityParts(setting: PaperSetting, context: RegionContext, drawn: DrawnRows): PaperPart[] {
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
): PaperPart[] {
  const [map, strip] = [drawn.maps.get(priority.id), drawn.strips.get(priority.id)]
  return [
    { kind: 'heading', level, text: priority.title.sv },
    ...said(priority, context.choice.lang),
    ...rowsParts(context, priority),
    ...(map === undefined ? [] : [mapOf(setting, context, map)]),
    ...(strip === undefined ? [] : [stripOf(setting, context, strip)]),
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
  const link: Span[] = source === null ? [] : [{ text: words.source, href: source }]
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

function rowsTable(context: RegionContext, title: string, rows: readonly RegionRow[]): PaperTable {
  const { edition, choice } = context
  const { indicator, level, spread, trend, status } = columnsOf(context)
  return {
    kind: 'table',
    caption: CAPTION[choice.lang](title),
    alt: TABLE_ALT[choice.lang](title, rows.length),
    head: [indicator, level, spread, trend, status].map((text) => ({ text })),
    rows: rows.map((row) => rowCells(context, row, indicatorOf(edition, row.id))),
  }
}

function body(spans: readonly Span[]): PaperPart {
  return { kind: 'paragraph', style: 'body', spans }
}

function note(text: string): PaperPart {
  return { kind: 'paragraph', style: 'note', spans: [{ text }] }
}
