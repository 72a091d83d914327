/** A comparison as a document: for every indicator a table, bars, and lines over the years. */
import type { Paper, PaperFigure, PaperPart } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { barChart } from '#core/picture/chart/bars.ts'
import { lineChart } from '#core/picture/chart/line.ts'
import { frozenSentence, newerSentence } from '#core/picture/describe/revised.ts'
import { sourceText } from '#core/picture/describe/source.ts'
import { askingOnce } from '../ask/ask.ts'
import { parametersOf } from '../compare/address.ts'
import { nameOf } from '../compare/comparand.ts'
import { comparedBars } from '../compare/compared-bars.ts'
import { type Comparison, compare } from '../compare/comparison.ts'
import { listed } from '../compare/form.ts'
import type { Choice } from '../compare/read.ts'
import { COMPARE_WORDS } from '../compare/words.ts'
import { OFFICE_WORDS } from '../office/words.ts'
import { frozenComparison } from '../revisions/compared.ts'
import { chartPart } from './chart-part.ts'
import { comparedTable } from './compare/compared-table.ts'
import { dataOf, frozenPage, type PaperSetting } from './setting.ts'

const COMPARED: Record<Language, (names: string) => string> = {
  sv: (names) => `Jämfört med ${names}`,
  en: (names) => `Compared with ${names}`,
}

/** `choice` names at least one indicator, and at least two that are compared. */
export function comparePaper(setting: PaperSetting, choice: Choice): Paper {
  const { edition } = setting
  const { lang, comparands, indicators, reference } = choice
  const words = COMPARE_WORDS[lang]
  const ask = askingOnce(edition.ask)
  const names = comparands.map((comparand) => nameOf(comparand, lang))
  const against = typeof reference === 'string' ? words.references[reference] : reference.territory.name
  const address = frozenPage(setting, '/compare', lang, parametersOf(choice))
  return {
    lang,
    title: words.titleOf(listed(names, lang)),
    subtitle: [`${COMPARED[lang](against)}.`, ...newerNote(setting, lang)].join(' '),
    description: words.description,
    address,
    ...dataOf(setting),
    alone: false,
    contents: indicators.length > 2,
    parts: indicators.flatMap((indicator) => chapter(setting, choice, compare(edition, ask, choice, indicator))),
  }
}

function chapter(setting: PaperSetting, choice: Choice, comparison: Comparison): PaperPart[] {
  const { lang } = choice
  const words = COMPARE_WORDS[lang]
  const { indicator, year, instead } = comparison
  const heading: PaperPart = { kind: 'heading', level: 1, text: indicator.name[lang] }
  const definition: PaperPart = { kind: 'paragraph', style: 'note', spans: [{ text: indicator.definition[lang] }] }
  if (year === null) return [heading, definition, said(words.noFigures)]
  const source = [
    words.source(sourceText(indicator.source, lang)),
    OFFICE_WORDS[lang].version(setting.edition.atlas.version),
    ...[frozenComparison(setting.edition, indicator, choice.comparands, lang) ?? []].flat(),
  ]
  const address = `${frozenPage(setting, '/compare', lang, parametersOf(choice))}#${indicator.id}`
  const common = { source, address }
  return [
    heading,
    definition,
    ...(instead && choice.year !== null ? [said(words.instead(choice.year, year))] : []),
    comparedTable(comparison, choice),
    barsOf(choice, comparison, year, common),
    ...linesOf(choice, comparison, common),
    ...(choice.comparands.some(({ kind }) => kind !== 'area') ? [said(words.linesNote)] : []),
  ]
}

/** That the data has gone on, where the paper is of an older version; of which figures, each chapter tells. */
function newerNote({ edition: { atlas, newer } }: PaperSetting, lang: Language): string[] {
  return newer === null ? [] : [`${frozenSentence(atlas, lang)} ${newerSentence(lang)}`]
}

function said(text: string): PaperPart {
  return { kind: 'paragraph', style: 'note', spans: [{ text }] }
}

type Common = Pick<PaperFigure, 'source' | 'address'>

function barsOf({ lang }: Choice, comparison: Comparison, year: number, common: Common): PaperFigure {
  const { indicator } = comparison
  const { areas, reference } = comparedBars(comparison, lang)
  return chartPart(
    {
      ...common,
      caption: `${indicator.name[lang]}, ${year}`,
      draw: (width, skin) => barChart({ measure: indicator, areas, reference, marked: [], width }, skin, lang),
      chart: {
        kind: 'bars',
        axis: `${indicator.name[lang]} (${indicator.unit[lang]})`,
        decimals: indicator.decimals,
        categories: areas.map(({ name }) => name),
        series: [{ name: String(year), values: areas.map(({ value }) => value) }],
        reference,
      },
    },
    lang,
  )
}

function linesOf(choice: Choice, { indicator, years, series, nation }: Comparison, common: Common): PaperFigure[] {
  const { lang, comparands } = choice
  const [from, to] = [years[0], years.at(-1)]
  if (from === undefined || to === undefined || from === to) return []
  const compared = indicator.kind !== 'count' && nation.some((value) => value !== null)
  const named = comparands.map((comparand, i) => ({
    code: comparand.key,
    name: nameOf(comparand, lang),
    values: series[i] ?? [],
  }))
  const reference = compared ? { code: null, name: COMPARE_WORDS[lang].nation.published(''), values: nation } : null
  const data = { measure: indicator, years, breaks: indicator.breaks, series: named, reference }
  return [
    chartPart(
      {
        ...common,
        caption: `${indicator.name[lang]}, ${from}–${to}`,
        draw: (width, skin) => lineChart({ ...data, width }, skin, lang),
        chart: {
          kind: 'line',
          axis: `${indicator.name[lang]} (${indicator.unit[lang]})`,
          decimals: indicator.decimals,
          categories: years.map(String),
          series: [
            ...named.map(({ name, values }) => ({ name, values })),
            ...(reference === null ? [] : [{ name: reference.name, values: reference.values, isReference: true }]),
          ],
        },
      },
      lang,
    ),
  ]
}
