/** Rows of a county's page as a figure: conditions against priorities. */
import type { Area } from '#core/model/area.ts'
import { levelOf, NATION } from '#core/model/area.ts'
import type { RegionAnswer, StatusKind } from '#core/model/contract-regions.ts'
import type { FigureSetting } from '#core/model/figure/setting.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { Fault, View } from '#core/model/view.ts'
import { authorityText } from '#core/picture/describe/source.ts'
import { regionFigure } from '#core/picture/figure/region-figure.ts'
import { madeBy } from '#core/picture/figure-foot.ts'
import type { DrawnFigure, SheetOptions } from '#core/picture/figure-page.ts'
import { formatNumber } from '#core/picture/format.ts'
import { statusName } from '#core/picture/region/status-words.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import type { RegionQuestion } from '../region/question.ts'
import { canRead, regionAnswer } from '../region/reading.ts'
import { namesOf } from '../region-page/context.ts'
import { countyShapesOf } from '../region-page/county-map.ts'
import { REGION_WORDS } from '../region-page/words.ts'
import { frozenRegion } from '../revisions/compared.ts'
import { figureRow } from './region-rows.ts'
import { REGION_FIGURE_WORDS } from './region-words.ts'

export function regionFault(edition: Edition, view: View, { priority }: FigureSetting): Fault | null {
  const read = readRegion(edition, view)
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
  { priority }: FigureSetting,
  sheet: SheetOptions,
): DrawnFigure {
  const read = readRegion(edition, view)
  if ('fault' in read) throw new Error(`figure: expected a region to draw, found ${read.fault.found}`)
  const { question } = read
  const { lang } = view
  const [page, words] = [REGION_WORDS[lang], REGION_FIGURE_WORDS[lang]]
  const answer = regionAnswer(edition, question)
  const current = drawnPriorities(answer, priority)
  const reading = { lang, names: namesOf(edition, lang), nation: question.reference.kind === 'nation' }
  const priorities = current
    .filter(({ indicators }) => indicators.length > 0)
    .map(({ title, indicators }) => ({
      title: title.sv,
      rows: indicators.map((row) => figureRow(row, indicatorOf(edition.atlas, row.id), reading)),
    }))
  const rows = current.flatMap(({ indicators }) => indicators)
  const shapes = countyShapesOf(edition, question.area)
  const title = words.title(answer.region.name)
  const subtitle = `${strategyText(answer, lang)}, ${words.comparedWith(answer.compared.name[lang])}`
  const sources = rows.map(({ id }) => authorityText(indicatorOf(edition.atlas, id).source, lang))
  return regionFigure(
    {
      title,
      subtitle,
      columns: page.columns,
      priorities,
      shapes,
      reading: [
        words.reading(answer.compared.name[lang]),
        shapes === null ? page.spreadReasons['one-municipality'] : words.inside,
      ].join(' '),
      alt: `${words.drawn}: ${title}, ${subtitle}. ${rows.length === 0 ? words.none : counted(rows, priorities.length, lang)}`,
      foot: [
        ...(rows.length === 0 ? [words.none] : []),
        ...(answer.strategy.complete ? [] : [`${page.incomplete} ${answer.strategy.lacks?.[lang] ?? ''}`.trim()]),
        page.prompt,
        ...(sources.length === 0 ? [] : [words.sources([...new Set(sources)].join('; '))]),
        ...madeBy(pictureOf(edition, view), lang, sheet.day),
      ],
    },
    lang,
    sheet,
  )
}

/** What stands at its foot where it is of an older data version; nothing where there is no newer one. */
export function regionFoot(edition: Edition, view: View, { priority }: FigureSetting): string[] {
  const read = readRegion(edition, view)
  if ('fault' in read || edition.newer === null) return []
  const rows = drawnPriorities(regionAnswer(edition, read.question), priority).flatMap(({ indicators }) => indicators)
  const text = frozenRegion(edition, read.question.area, rows, view.lang)
  return text === null ? [] : [text]
}

/** The first that is chosen, or the one the view is limited to. */
export function countyOf({ areas, within }: Pick<View, 'areas' | 'within'>): string | null {
  return areas.find((code) => levelOf(code) === 'county') ?? (within?.division === 'county' ? within.group : null)
}

function drawnPriorities({ priorities }: RegionAnswer, priority: string | null): RegionAnswer['priorities'] {
  return priorities.filter((each) => isCurrent(each) && (priority === null || each.id === priority))
}

/** Whose priorities, is the view's `strategy`. */
function readRegion(
  { atlas, knowledge }: Edition,
  { areas, within, strategy, reference }: View,
): { readonly question: RegionQuestion } | { readonly fault: Fault } {
  const code = countyOf({ areas, within }) ?? undefined
  const area = code === undefined ? undefined : knowledge.area(code)
  if (area === undefined) {
    const found = areas.join(', ')
    return fault(
      'malformed',
      'area',
      found,
      'a county for kind=region, such as area=20: municipalities have no priorities of their own',
    )
  }
  if (reference !== 'nation' && reference !== 'similar') {
    return fault(
      'malformed',
      'reference',
      reference,
      'nation or similar, which are what kind=region compares a county with',
    )
  }
  const kind = frameOf(strategy, area)
  if (kind === null) {
    const expected = `${area.code} or ${NATION} for kind=region of this county; saved profiles are read at /region/${area.code}?profile=`
    return fault('malformed', 'strategy', strategy ?? '', expected)
  }
  const question: RegionQuestion = { area, frame: { kind }, reference: { kind: reference } }
  if (canRead({ atlas }, question)) return { question }
  return fault('no-data', 'area', area.code, 'a county with a strategy, listed at /api/regions')
}

function frameOf(strategy: string | null, { code }: Area): 'region' | 'national' | null {
  if (strategy === null || strategy === code) return 'region'
  return strategy === NATION ? 'national' : null
}

function fault(kind: Fault['kind'], parameter: string, found: string, expected: string): { readonly fault: Fault } {
  return { fault: { kind, parameter, found, expected } }
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
