/** The drawings of one indicator: where each lies among its kind, how they compare, how they got there, and gaps. */
import type { Ask } from '#core/model/contract-answers.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { plainView, writeView } from '#core/model/view.ts'
import { barChart } from '#core/picture/chart/bars.ts'
import type { ChartArea } from '#core/picture/chart/chart.ts'
import { dumbbellChart } from '#core/picture/chart/dumbbell.ts'
import { chartSvg } from '#core/picture/chart/frame.ts'
import { lineChart } from '#core/picture/chart/line.ts'
import { stripChart } from '#core/picture/chart/strip.ts'
import { nationInFull } from '#core/picture/describe/nation.ts'
import { authorityText } from '#core/picture/describe/source.ts'
import { differenceUnit } from '#core/picture/format.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import { partsOf } from '../ask/territory.ts'
import type { Edition } from '../edition.ts'
import { html, Markup, NOTHING } from '../page/html.ts'
import { type Comparand, groupName, kindOf, levelFor, nameOf } from './comparand.ts'
import { comparedBars } from './compared-bars.ts'
import { comparedLines } from './compared-lines.ts'
import { lineNotes, valueNotes } from './compared-notes.ts'
import type { ComparedGap, Comparison } from './comparison.ts'
import { explain } from './explain.ts'
import type { Choice } from './read.ts'
import { COMPARE_WORDS } from './words.ts'

/** Px: two beside each other on a wide screen, and hardly made smaller on a telephone. */
const WIDTH = 440

export function charts(edition: Edition, ask: Ask, choice: Choice, comparison: Comparison): Markup {
  const { lang } = choice
  const words = COMPARE_WORDS[lang]
  const { indicator, year, instead } = comparison
  const areas = choice.comparands.flatMap((comparand) => (comparand.kind === 'area' ? [comparand.area.code] : []))
  const territories = choice.comparands.flatMap((each) => (each.kind === 'territory' ? [each.territory] : []))
  const map = `/?${writeView({ ...plainView(indicator, lang), areas, territories })}`
  const ways = html`<p class="note ways screen-only"><a href="${map}">${words.toMap}</a> <a href="${addressIn(`/data/${indicator.id}`, lang)}">${words.toData}</a> <a href="${addressIn('/distribution', lang, [['indicator', indicator.id]])}">${words.toDistribution}</a></p>`
  const other =
    instead && choice.year !== null && year !== null ? html`<p>${words.instead(choice.year, year)}</p>` : NOTHING
  const drawn =
    year === null
      ? html`<p>${words.noFigures}</p>`
      : html`${other}<div class="charts">${[
          ...strips(edition, ask, choice, comparison, year),
          ...partStrips(edition, ask, choice, comparison, year),
          bars(choice, comparison, year),
          lines(choice, comparison),
          ...comparison.gaps.map((gap) => gapChart(choice, gap)),
        ]}</div>`
  return html`<section class="compared" aria-labelledby="${indicator.id}"><h2 id="${indicator.id}">${indicator.name[lang]}</h2>${ways}${drawn}${explain(edition, choice, comparison)}<p class="note">${words.source(authorityText(indicator.source, lang))}</p></section>`
}

function figure(title: string, svg: string, note = ''): Markup {
  return html`<figure><figcaption>${title}</figcaption>${new Markup(svg)}${note === '' ? NOTHING : html`<p class="note">${note}</p>`}</figure>`
}

/** One per kind that is compared. A count has none: it would show how large areas are, and nothing else. */
function strips(
  edition: Edition,
  ask: Ask,
  { comparands, lang }: Choice,
  { indicator, cells }: Comparison,
  year: number,
): Markup[] {
  if (indicator.kind === 'count') return []
  const words = COMPARE_WORDS[lang]
  const kinds = new Map(comparands.map((comparand) => [kindOf(comparand), comparand]))
  return [...kinds].flatMap(([kind, some]) => {
    if (kind === null) return []
    const areas = peersOf(edition, ask, some, indicator, year, lang)
    if (areas.every(({ value }) => value === null)) return []
    const nation = cells.find(({ comparand, with: other }) => kindOf(comparand) === kind && other !== null)?.with
    // Of a reference that each has its own of there is no one line to draw.
    const reference = nation != null && sharedReference(cells, kind) ? { name: nation.name, value: nation.value } : null
    // All are named, so that each keeps its number and shape whichever strip it is on.
    const marked = comparands.map(({ key }) => key)
    const svg = chartSvg(
      stripChart({ measure: indicator, areas, reference, marked, colours: 'each', width: WIDTH }, pageSkin, lang),
    )
    return [figure(words.strip(words.among[kind], year), svg)]
  })
}

/** Territories are no kind to lie among: what can be seen is how their own municipalities differ, a row for each. */
function partStrips(
  edition: Edition,
  ask: Ask,
  { comparands, lang }: Choice,
  { indicator }: Comparison,
  year: number,
): Markup[] {
  const territories = comparands.flatMap((comparand, i) => (comparand.kind === 'territory' ? [{ comparand, i }] : []))
  if (indicator.kind === 'count' || territories.length === 0 || !indicator.levels.municipality.includes(year)) return []
  const { codes, values, reference } = ask({ kind: 'column', indicator: indicator.id, level: 'municipality', year })
  const groups = territories.map(({ comparand, i }) => ({
    code: comparand.key,
    name: `${i + 1} ${comparand.territory.name}`,
    areas: partsOf(edition, comparand.territory).areas.map(({ code, name }) => ({
      code,
      name,
      value: values[codes.indexOf(code)] ?? null,
    })),
  }))
  const areas = [...new Map(groups.flatMap((group) => group.areas.map((area) => [area.code, area]))).values()]
  if (areas.every(({ value }) => value === null)) return []
  const words = COMPARE_WORDS[lang]
  const nation = reference && { name: nationInFull(reference.method, 'municipality', lang), ...reference }
  const data = { measure: indicator, areas, reference: nation, marked: [], width: WIDTH, groups }
  return [figure(words.parted(year), chartSvg(stripChart(data, pageSkin, lang)))]
}

function sharedReference(cells: Comparison['cells'], kind: string): boolean {
  const values = cells.flatMap(({ comparand, with: other }) =>
    kindOf(comparand) === kind && other ? [other.value] : [],
  )
  return values.length > 0 && values.every((value) => value === values[0])
}

/** All of its kind with their values; none where it has none that year. */
function peersOf(
  { knowledge }: Edition,
  ask: Ask,
  comparand: Comparand,
  indicator: Comparison['indicator'],
  year: number,
  lang: Language,
): ChartArea[] {
  const level = levelFor(comparand, indicator)
  if (level === null || !indicator.levels[level].includes(year)) return []
  if (comparand.kind === 'territory') return []
  if (comparand.kind === 'area') {
    const { codes, values } = ask({ kind: 'column', indicator: indicator.id, level, year })
    return codes.map((code, i) => ({ code, name: knowledge.area(code)?.name ?? code, value: values[i] ?? null }))
  }
  const { id, groups } = comparand.division
  const answer = ask({ kind: 'groups', indicator: indicator.id, level, year, division: id })
  const found = new Map(answer.groups.map((group) => [group.id, group.value]))
  return groups.map((group) => ({
    code: `${id}:${group.id}`,
    name: groupName(id, group, lang),
    value: found.get(group.id) ?? null,
  }))
}

function bars({ lang }: Choice, comparison: Comparison, year: number): Markup {
  const { indicator: measure } = comparison
  const compared = comparedBars(comparison, lang)
  const svg = chartSvg(barChart({ measure, ...compared, marked: [], colours: 'each', width: WIDTH }, pageSkin, lang))
  return figure(COMPARE_WORDS[lang].bars(year), svg, valueNotes(comparison, lang).join(' '))
}

function lines({ comparands, lang }: Choice, comparison: Comparison): Markup {
  const { indicator, years } = comparison
  if (years.length < 2) return NOTHING
  const compared = comparedLines(comparison, comparands, lang)
  const data = { measure: indicator, breaks: indicator.breaks, ...compared, width: WIDTH }
  const svg = chartSvg(lineChart(data, pageSkin, lang))
  return figure(COMPARE_WORDS[lang].lines, svg, lineNotes(comparison, lang).join(' '))
}

function gapChart({ comparands, lang }: Choice, { pair, year, first, second }: ComparedGap): Markup {
  const words = COMPARE_WORDS[lang]
  const [title, one, other] = words.gaps[pair.kind]
  const rows = comparands.map((comparand, i) => ({
    code: comparand.key,
    name: nameOf(comparand, lang),
    first: first[i] ?? null,
    second: second[i] ?? null,
  }))
  const data = {
    measure: pair.second,
    first: one,
    second: other,
    gapUnit: differenceUnit(pair.first, lang),
    rows,
    marked: [],
    width: WIDTH,
  }
  const note = isCombined(comparands) ? words.gapNote : ''
  return figure(`${title}, ${year}`, chartSvg(dumbbellChart(data, pageSkin, lang)), note)
}

/** Whether any value is put together from those of areas. */
function isCombined(comparands: readonly Comparand[]): boolean {
  return comparands.some(({ kind }) => kind !== 'area')
}
