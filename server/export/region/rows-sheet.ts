/** The table of the page: every priority, and every indicator that follows it. */
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import { REPORT_AREA_NAMES } from '#core/model/report-area.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { STATUS_WORDS, statusReason } from '#core/picture/region/status-words.ts'
import { targetText } from '#core/picture/region/target-words.ts'
import type { Atlas } from '../../atlas/memory.ts'
import { type Column, numberColumn, type Sheet, type SheetCell, textColumn } from '../territory/sheet.ts'
import * as shared from './columns.ts'
import { rowsOf, type Told, type ToldRow } from './told.ts'
import { AIMS, CHOSEN_BY, METHODS, RANKS, SPREADS, STAGES, VERDICTS } from './words.ts'

const PRIORITY_COLUMNS: readonly Column[] = [
  shared.PRIORITY_ID,
  textColumn('priority', 'Prioritering', 'Priority'),
  textColumn('titled_by_us', 'Vår rubrik', 'Titled by us'),
  textColumn('gist', 'Vad den handlar om', 'What it is about'),
  textColumn('priority_rank', 'Slag', 'Kind'),
  textColumn('under', 'Hör till', 'Under'),
  shared.AREA,
  shared.AREA_NAME,
  textColumn('stage', 'Skede', 'Stage'),
  textColumn('superseded', 'Ersatt', 'Superseded'),
  textColumn('priority_source', 'Prioriteringens källa', 'Source of the priority'),
  textColumn('priority_checked', 'Kontrollerad', 'Checked'),
  textColumn('unmeasured', 'Mål som inget nyckeltal mäter', 'Figures that no indicator measures'),
  textColumn('priority_judgement', 'Regionens bedömning av prioriteringen', 'The region’s judgement of the priority'),
]

const ROW_COLUMNS: readonly Column[] = [
  shared.ROW_ID,
  shared.INDICATOR,
  shared.INDICATOR_NAME,
  shared.UNIT,
  textColumn('chosen_by', 'Vald av', 'Chosen by'),
  shared.REASON,
  textColumn('direction', 'Riktning', 'Direction'),
  numberColumn('weight', 'Vikt', 'Weight', 2),
  shared.YEAR,
  shared.VALUE,
  shared.MISSING,
  numberColumn('rank', 'Rang', 'Rank', 0),
  shared.OF,
  shared.POSITION,
  textColumn('reference', 'Jämfört med', 'Compared with'),
  numberColumn('reference_value', 'Jämförelsevärde', 'Reference', 4),
  textColumn('reference_method', 'Jämförelsevärdet är', 'The reference is'),
  numberColumn('difference', 'Skillnad', 'Difference', 4),
  textColumn('spread_missing', 'Varför spridning saknas', 'Why there is no spread'),
  numberColumn('spread_year', 'Spridningens år', 'Year of the spread', 0),
  numberColumn('spread_min', 'Lägsta kommun', 'Lowest municipality', 4),
  numberColumn('spread_q1', 'Undre kvartil', 'Lower quartile', 4),
  numberColumn('spread_median', 'Median', 'Median', 4),
  numberColumn('spread_q3', 'Övre kvartil', 'Upper quartile', 4),
  numberColumn('spread_max', 'Högsta kommun', 'Highest municipality', 4),
  textColumn('spread_lowest', 'Lägst i', 'Lowest in'),
  textColumn('spread_highest', 'Högst i', 'Highest in'),
  numberColumn('spread_n', 'Kommuner med värde', 'Municipalities with a value', 0),
  numberColumn('spread_of', 'Kommuner', 'Municipalities', 0),
  numberColumn('theil', 'Theils T mellan kommunerna', 'Theil’s T among the municipalities', 6),
  numberColumn('theil_share', 'Del av landets Theil (0–1)', 'Part of the country’s Theil (0–1)', 4),
  numberColumn('theil_all', 'Theils T för landets kommuner', 'Theil’s T of the municipalities of the country', 6),
  numberColumn(
    'sum_share',
    'Andel av summan av invånare · värde (0–1)',
    'Share of the sum of inhabitants · value (0–1)',
    6,
  ),
  shared.WIDTH_RANK,
  numberColumn('width_of', 'Län med spridning', 'Counties with a spread', 0),
  numberColumn('trend_slope', 'Trend per år', 'Trend per year', 6),
  numberColumn('trend_from', 'Trend från', 'Trend from', 0),
  numberColumn('trend_to', 'Trend till', 'Trend to', 0),
  numberColumn(
    'trend_concordance',
    'Andel jämförelser åt samma håll (0–1)',
    'Share of comparisons the same way (0–1)',
    4,
  ),
  textColumn('trend', 'Riktning över tid', 'Direction over time'),
  shared.TARGET,
  textColumn('target_words', 'Målet med strategins ord', 'The target as the strategy has it'),
  shared.THRESHOLD,
  numberColumn('distance', 'Kvar till målet', 'Left to the target', 4),
  shared.STATUS,
  shared.STATUS_REASON,
  textColumn('judgement', 'Egen bedömning', 'Own judgement'),
  textColumn('judgement_text', 'Bedömningens text', 'Text of the judgement'),
  textColumn('judged_by', 'Bedömt av', 'Judged by'),
  textColumn('judged', 'Bedömt när', 'Judged when'),
]

/** A priority without rows has a line too: that nothing follows it is worth seeing. */
export function rowsSheet(told: Told): Sheet {
  const { atlas, answer, lang } = told
  const rows = rowsOf(told)
  return {
    key: 'row',
    name: { sv: 'Prioriteringar', en: 'Priorities' },
    columns: [...PRIORITY_COLUMNS, ...ROW_COLUMNS],
    pieces: answer.priorities.map((priority) => {
      const cells = priorityCells(priority, lang)
      const own = rows.filter((each) => each.priority === priority)
      return own.length === 0 ? [cells] : own.map((each) => [...cells, ...rowCells(atlas, each, lang)])
    }),
  }
}

function priorityCells(priority: RegionPriority, lang: Language): SheetCell[] {
  const { id, title, titledByUs, gist, rank, under, area, stage, superseded, source, checked, unmeasured } = priority
  return [
    id,
    title.sv,
    titledByUs,
    gist?.[lang] ?? null,
    RANKS[rank][lang],
    under,
    area,
    area && REPORT_AREA_NAMES[area][lang],
    STAGES[stage][lang],
    superseded,
    source,
    checked,
    unmeasured?.[lang] ?? null,
    judgementText(priority.judgement, lang),
  ]
}

function rowCells(atlas: Atlas, { id, row, indicator }: ToldRow, lang: Language): SheetCell[] {
  const { level, reference, spread, trend, target, status, judgement } = row
  const names = {
    area: (code: string) => atlas.areas.get(code)?.name ?? code,
    indicator: (other: string) => atlas.indicators.get(other)?.name[lang] ?? other,
  }
  return [
    id,
    row.id,
    indicator.name[lang],
    indicator.unit[lang],
    CHOSEN_BY[row.chosenBy][lang],
    row.reason?.[lang] ?? null,
    AIMS[row.direction][lang],
    row.weight,
    level.year,
    level.value,
    level.missing && MISSING_NAMES[level.missing][lang],
    level.rank,
    level.of,
    level.position,
    reference.name[lang],
    reference.value,
    reference.method && METHODS[reference.method][lang],
    reference.difference,
    spread.missing && SPREADS[spread.missing][lang],
    spread.year,
    spread.min,
    spread.q1,
    spread.median,
    spread.q3,
    spread.max,
    spread.lowest?.name ?? null,
    spread.highest?.name ?? null,
    spread.n,
    spread.of,
    spread.theil,
    spread.theilShare,
    spread.theilAll,
    spread.sumShare,
    spread.widthRank,
    spread.widthOf,
    trend.slope,
    trend.years[0] ?? null,
    trend.years.at(-1) ?? null,
    trend.concordance,
    STATUS_WORDS[lang].kinds[trend.direction],
    target ? targetText(target.target, indicator, row.direction, names, lang) : null,
    target?.words?.[lang] ?? null,
    target?.threshold ?? null,
    target?.distance ?? null,
    STATUS_WORDS[lang].kinds[status.kind],
    statusReason(status, lang),
    judgement?.verdict ? VERDICTS[judgement.verdict][lang] : null,
    judgementText(judgement, lang),
    judgement?.by ?? null,
    judgement?.date ?? null,
  ]
}

/** A region's own is in both languages, a planner's in the one it was written in. */
function judgementText(judgement: RegionRow['judgement'], lang: Language): string | null {
  if (judgement === null) return null
  return typeof judgement.text === 'string' ? judgement.text : judgement.text[lang]
}
