/** Rows of a region's page as a figure: conditions against priorities. */
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { FigureSetting } from '#core/model/figure/setting.ts'
import type { Profile } from '#core/model/profile.ts'
import type { StatusKind } from '#core/model/region/status.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { Fault, View } from '#core/model/view.ts'
import { regionFigure } from '#core/picture/figure/region-figure.ts'
import { madeBy } from '#core/picture/figure-foot.ts'
import type { DrawnFigure, SheetOptions } from '#core/picture/figure-page.ts'
import { formatNumber } from '#core/picture/format.ts'
import { statusName } from '#core/picture/region/status-words.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { regionAnswer } from '../region/reading.ts'
import { areaReason } from '../region-page/area-reason.ts'
import { namesOf } from '../region-page/context.ts'
import { countyShapesOf } from '../region-page/county-map.ts'
import { columnsOf } from '../region-page/row.ts'
import { REGION_WORDS } from '../region-page/words.ts'
import { frozenRegion } from '../revisions/compared.ts'
import { readRegion } from './region-asked.ts'
import { figureRow } from './region-rows.ts'
import { sourcesInWords } from './region-sources.ts'
import { REGION_FIGURE_WORDS } from './region-words.ts'

export function regionFault(
  edition: Edition,
  view: View,
  setting: FigureSetting,
  profile: Profile | null,
): Fault | null {
  const { priority } = setting
  const read = readRegion(edition, view, setting, profile)
  if ('fault' in read) return read.fault
  if (priority === null) return null
  const ids = regionAnswer(edition, read.question)
    .priorities.filter(isCurrent)
    .map(({ id }) => id)
  if (ids.includes(priority)) return null
  return { kind: 'not-found', parameter: 'priority', found: priority, expected: `one of ${ids.join(', ')}` }
}

export function regionFigureOf(
  edition: Edition,
  view: View,
  setting: FigureSetting,
  profile: Profile | null,
  sheet: SheetOptions,
): DrawnFigure {
  const read = readRegion(edition, view, setting, profile)
  if ('fault' in read) throw new Error(`figure: expected a region to draw, found ${read.fault.found}`)
  const { question } = read
  const { area } = question
  const { lang } = view
  const [page, words] = [REGION_WORDS[lang], REGION_FIGURE_WORDS[lang]]
  const answer = regionAnswer(edition, question)
  const current = drawnPriorities(answer, setting.priority)
  const rows = current.flatMap(({ indicators }) => indicators)
  const targets = rows.some(({ target }) => target !== undefined)
  const reading = { lang, names: namesOf(edition, lang), targets }
  const columns = columnsOf({ choice: { lang, area } })
  const priorities = current
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ title, indicators }) => ({
      title: title.sv,
      rows: indicators.map((row) => figureRow(row, indicatorOf(edition.atlas, row.id), reading)),
    }))
  const shapes = countyShapesOf(edition, area)
  const title = words.title(answer.region.name)
  const subtitle = `${strategyText(answer, lang)}, ${words.comparedWith(answer.compared.name[lang])}`
  return regionFigure(
    {
      title,
      subtitle,
      columns: { ...columns, target: targets ? columns.target : null },
      priorities,
      shapes,
      reading: [
        words.reading(words.peers[area.level], answer.compared.name[lang]),
        shapes === null ? page.spreadReasons[areaReason(rows) ?? 'one-municipality'] : words.inside,
      ].join(' '),
      alt: `${words.drawn}: ${title}, ${subtitle}. ${rows.length === 0 ? words.none : counted(rows, priorities.length, lang)}`,
      foot: (sources) => [
        ...(rows.length === 0 ? [words.none] : []),
        ...current.flatMap(({ gone }) => gone.map(page.gone)),
        ...(answer.strategy.complete ? [] : [`${page.incomplete} ${answer.strategy.lacks?.[lang] ?? ''}`.trim()]),
        page.prompt,
        ...sourcesInWords(sources, lang),
        ...madeBy(pictureOf(edition, view), lang, sheet.day),
      ],
    },
    lang,
    sheet,
  )
}

/** What stands at its foot where it is of an older data version; nothing where there is no newer one. */
export function regionFoot(edition: Edition, view: View, setting: FigureSetting, profile: Profile | null): string[] {
  const read = readRegion(edition, view, setting, profile)
  if ('fault' in read || edition.newer === null) return []
  const drawn = drawnPriorities(regionAnswer(edition, read.question), setting.priority)
  const rows = drawn.flatMap(({ indicators }) => indicators)
  const text = frozenRegion(edition, read.question.area, rows, view.lang)
  return text === null ? [] : [text]
}

function drawnPriorities({ priorities }: RegionAnswer, priority: string | null): RegionAnswer['priorities'] {
  return priorities.filter((each) => isCurrent(each) && (priority === null || each.id === priority))
}

/** "Dalastrategin 2030 (2021, reviderad 2026)". */
function strategyText({ strategy }: RegionAnswer, lang: View['lang']): string {
  const { title, adopted, revised, organisation, kind } = strategy
  const years = [
    ...(adopted === null ? [] : [adopted.slice(0, 4)]),
    ...(revised === null ? [] : [REGION_WORDS[lang].revised(revised.slice(0, 4))]),
  ]
  const who = kind === 'region' ? '' : `${organisation}: `
  return `${who}${title}${years.length === 0 ? '' : ` (${years.join(', ')})`}`
}

/** "4 prioriteringar, 18 nyckeltal. Läge: ◆ rätt väg men för långsamt 5, …": the commonest first. */
function counted(
  rows: RegionAnswer['priorities'][number]['indicators'],
  priorities: number,
  lang: View['lang'],
): string {
  const counts = new Map<StatusKind, number>()
  for (const { status } of rows) counts.set(status.kind, (counts.get(status.kind) ?? 0) + 1)
  const told = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${statusName({ kind }, lang)} ${formatNumber(count, 0, lang)}`)
  return REGION_FIGURE_WORDS[lang].counted(
    formatNumber(priorities, 0, lang),
    formatNumber(rows.length, 0, lang),
    told.join(', '),
  )
}
