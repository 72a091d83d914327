/** Areas without a priority, and need beside emphasis: as sentences, as bars and as a table. */
import type { PaperFigure, PaperPart, PaperTable, Span } from '#core/model/paper/paper.ts'
import type { BlindSpot, NeedEmphasis } from '#core/model/region/need-emphasis.ts'
import { LEAST_MEASURES, REPORT_AREA_NAMES } from '#core/model/report-area.ts'
import type { Language } from '#core/model/text.ts'
import { barChart } from '#core/picture/chart/bars.ts'
import { formatNumber } from '#core/picture/format.ts'
import { shareText } from '#core/picture/region/status-words.ts'
import { OFFICE_WORDS } from '../../office/words.ts'
import { followersOf } from '../../region-page/blind-spots.ts'
import { parametersOf, regionPath } from '../../region-page/choice.ts'
import { indicatorOf, type RegionContext } from '../../region-page/context.ts'
import { NEED_WORDS } from '../../region-page/need-words.ts'
import { chartPart } from '../chart-part.ts'
import type { UndrawnPart } from '../draw-paper.ts'
import { frozenPage, type PaperSetting } from '../setting.ts'

interface Words {
  readonly axis: string
  readonly caption: (county: string) => string
  readonly unit: string
  readonly tableAlt: (areas: number) => string
  readonly source: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    axis: 'Behov (0–100)',
    caption: (county) => `Behov i ${county} i den nationella rapportens områden, 0–100`,
    unit: 'av 100',
    tableAlt: (areas) => `Behov och betoning i ${areas} områden, med vad behovet läses av.`,
    source: 'Beräknat av Regionsikt ur nyckeltalen i tabellen; deras källor står sist i dokumentet.',
  },
  en: {
    axis: 'Need (0–100)',
    caption: (county) => `Need in ${county} in the areas of the national report, 0–100`,
    unit: 'of 100',
    tableAlt: (areas) => `Need and emphasis in ${areas} areas, with what need is read from.`,
    source: 'Computed by Regionsikt from the indicators of the table; their sources stand last in the document.',
  },
}

export function blindParts(context: RegionContext): PaperPart[] {
  const { answer, choice } = context
  const { lang, area } = choice
  const words = NEED_WORDS[lang]
  const { strategy, blindSpots } = answer
  const rule: PaperPart[] = [heading(words.blind), paragraph('note', [{ text: words.blindRule }])]
  if (area.level !== 'county') return [...rule, paragraph('body', [{ text: words.notCounties }])]
  if (!strategy.complete) {
    const lacks = strategy.lacks === null ? '' : ` ${strategy.lacks[lang]}`
    const link: Span[] =
      strategy.source === null ? [] : [{ text: ' ' }, { text: words.toSource, href: strategy.source }]
    return [...rule, paragraph('body', [{ text: `${words.incomplete}${lacks}` }, ...link])]
  }
  if (blindSpots.length === 0) return [...rule, paragraph('body', [{ text: words.noBlind }])]
  return [...rule, { kind: 'list', items: blindSpots.map((spot) => sentence(context, spot)) }]
}

function sentence({ edition, answer, choice: { lang } }: RegionContext, spot: BlindSpot): Span[] {
  const words = NEED_WORDS[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  const nameOf = (id: string) => indicatorOf(edition, id).name[lang]
  const name = REPORT_AREA_NAMES[spot.area][lang]
  const count = answer.needEmphasis.find((each) => each.area === spot.area)?.of ?? 0
  const isOne = spot.subGoals.length === 1
  const titles = spot.subGoals.map(({ title }) => title.sv).join(', ')
  const goals = titles === '' ? '' : `, ${words.goals(isOne)} ${titles} ${words.goalsEnd(isOne)}`
  const followers = followersOf(answer, spot).map(
    ({ priority, indicators }) => `${priority.title.sv} (${indicators.map(nameOf).join('; ')})`,
  )
  const follows = followers.length === 0 ? '' : `${words.follows} ${followers.join(', ')}. `
  const weakest = spot.weakest.map(
    ({ indicator, position }) => `${nameOf(indicator)} (${words.position(number(position))})`,
  )
  return [
    { text: `◆ ${words.blindSpot(name, number(spot.need), number(spot.needRank), number(spot.needOf))}`, strong: true },
    {
      text: ` ${words.nowhere(number(count), count === 1)}${goals}. ${follows}${words.weakest} ${weakest.join('; ')}.`,
    },
  ]
}

export function needParts(setting: PaperSetting, context: RegionContext): UndrawnPart[] {
  const { answer, choice } = context
  if (choice.area.level !== 'county' || answer.needEmphasis.length === 0) return []
  const words = NEED_WORDS[choice.lang]
  const assessed = answer.needEmphasis.filter(({ need }) => need !== null)
  return [
    heading(words.title),
    paragraph('note', [{ text: words.lead }]),
    ...(assessed.length === 0 ? [] : [() => [needFigure(setting, context, assessed)]]),
    needTable(context),
  ]
}

/** Greatest need first: bars of the computed needs, which a presentation can draw anew. */
function needFigure(setting: PaperSetting, context: RegionContext, assessed: readonly NeedEmphasis[]): PaperFigure {
  const { choice, answer } = context
  const { lang, area } = choice
  const words = WORDS[lang]
  const sorted = assessed.toSorted((a, b) => (b.need ?? 0) - (a.need ?? 0))
  const rows = sorted.map(({ area: id, need }) => ({
    code: id,
    name: REPORT_AREA_NAMES[id][lang],
    value: need,
    missing: null,
  }))
  const unit = { sv: WORDS.sv.unit, en: WORDS.en.unit }
  const measure = { name: { sv: NEED_WORDS.sv.need, en: NEED_WORDS.en.need }, unit, decimals: 0 }
  return chartPart(
    {
      caption: words.caption(answer.region.name),
      draw: (width, skin) => barChart({ measure, areas: rows, reference: null, marked: [], width }, skin, lang),
      source: [words.source, OFFICE_WORDS[lang].version(answer.version)],
      address: `${frozenPage(setting, regionPath(area), lang, parametersOf(choice))}#needs`,
      chart: {
        kind: 'bars',
        axis: words.axis,
        decimals: 0,
        categories: rows.map(({ name }) => name),
        series: [{ name: NEED_WORDS[lang].need, values: rows.map(({ value }) => value) }],
      },
    },
    lang,
  )
}

function needTable({ edition, answer, choice: { lang } }: RegionContext): PaperTable {
  const words = NEED_WORDS[lang]
  const number = (value: number) => formatNumber(value, 0, lang)
  const rows = answer.needEmphasis.map((each) => {
    const { need, needRank, needOf, highNeed, emphasis, count, of, complete, indicators, measures } = each
    const marks = [
      ...(need !== null && highNeed !== null && need >= highNeed ? [`◆ ${words.high}`] : []),
      ...(need !== null && measures < LEAST_MEASURES
        ? [indicators.length > 1 ? words.singleOfGroups : words.single]
        : []),
    ]
    const share = emphasis === null || !complete ? '' : `${shareText(emphasis, lang)}: `
    const read = indicators.map(({ indicator, position, year }) => {
      const figure = position === null ? words.noFigure : `${number(position)}${year === null ? '' : `, ${year}`}`
      return `${indicatorOf(edition, indicator).name[lang]} (${figure})`
    })
    return [
      { text: REPORT_AREA_NAMES[each.area][lang], strong: true },
      { text: [need === null ? words.unknown : number(need), ...marks].join('\n'), numeric: true },
      { text: needRank === null ? '–' : words.of(number(needRank), number(needOf)), numeric: true },
      { text: `${share}${words.priorities(number(count), number(of))}` },
      { text: read.join('; ') },
    ]
  })
  return {
    kind: 'table',
    caption: words.title,
    alt: WORDS[lang].tableAlt(rows.length),
    head: [
      { text: words.area },
      { text: words.need, numeric: true },
      { text: words.rank, numeric: true },
      { text: words.emphasis },
      { text: words.readFrom },
    ],
    rows,
  }
}

function heading(text: string): PaperPart {
  return { kind: 'heading', level: 1, text }
}

function paragraph(style: 'body' | 'note', spans: readonly Span[]): PaperPart {
  return { kind: 'paragraph', style, spans }
}
