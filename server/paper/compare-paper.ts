/** A comparison as a document: for every indicator a table, bars, and lines over the years. */
import type { PaperFigure, PaperPart } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { approximatelyNamed } from '#core/picture/approximate.ts'
import { barLabel } from '#core/picture/chart/bar-label.ts'
import { barChart } from '#core/picture/chart/bars.ts'
import { lineChart } from '#core/picture/chart/line.ts'
import { frozenSentence, newerSentence } from '#core/picture/describe/revised.ts'
import { sourceText } from '#core/picture/describe/source.ts'
import { askingOnce } from '../ask/ask.ts'
import { parametersOf } from '../compare/address.ts'
import { comparedWords } from '../compare/against-words.ts'
import { nameOf } from '../compare/comparand.ts'
import { comparedBars } from '../compare/compared-bars.ts'
import { comparedLines } from '../compare/compared-lines.ts'
import { lineNotes, valueNotes } from '../compare/compared-notes.ts'
import { type Comparison, compare } from '../compare/comparison.ts'
import { listed } from '../compare/form.ts'
import type { Choice } from '../compare/read.ts'
import { COMPARE_WORDS } from '../compare/words.ts'
import { OFFICE_WORDS } from '../office/words.ts'
import { frozenComparison } from '../revisions/compared.ts'
import { chartPart } from './chart-part.ts'
import { comparedTable } from './compare/compared-table.ts'
import type { UndrawnPaper } from './draw-paper.ts'
import { dataOf, frozenPage, type PaperSetting } from './setting.ts'

const COMPARED: Record<Language, (names: string) => string> = {
  sv: (names) => `Jämfört med ${names}`,
  en: (names) => `Compared with ${names}`,
}

/** `choice` names at least one indicator, and at least two that are compared. */
export function comparePaper(setting: PaperSetting, choice: Choice): UndrawnPaper {
  const { edition } = setting
  const { lang, comparands, indicators } = choice
  const words = COMPARE_WORDS[lang]
  const ask = askingOnce(edition.ask)
  const names = comparands.map((comparand) => nameOf(comparand, lang))
  const address = frozenPage(setting, '/compare', lang, parametersOf(choice))
  return {
    lang,
    title: words.titleOf(listed(names, lang)),
    subtitle: newerNote(setting, lang).join(' '),
    description: words.description,
    address,
    ...dataOf(setting),
    alone: false,
    contents: indicators.length > 2,
    parts: indicators.map((indicator) => () => chapter(setting, choice, compare(edition, ask, choice, indicator))),
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
    ...comparedNote(comparison, choice),
    ...(instead && choice.year !== null ? [said(words.instead(choice.year, year))] : []),
    comparedTable(comparison, choice),
    barsOf(choice, comparison, year, common),
    ...linesOf(choice, comparison, common),
    ...[...new Set([...lineNotes(comparison, lang), ...valueNotes(comparison, lang)])].map(said),
  ]
}

/** Each indicator its own: where the country has no value a median stands in. A count is a part of the country's, and no more. */
function comparedNote({ indicator, cells }: Comparison, { reference, lang }: Choice): PaperPart[] {
  if (indicator.kind === 'count' && reference !== 'first' && typeof reference === 'string') return []
  return [said(`${COMPARED[lang](comparedWords(reference, cells, lang))}.`)]
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
      draw: (width, skin) =>
        barChart({ measure: indicator, areas, reference, marked: [], colours: 'each', width }, skin, lang),
      chart: {
        kind: 'bars',
        axis: `${indicator.name[lang]} (${indicator.unit[lang]})`,
        decimals: indicator.decimals,
        categories: areas.map((area) => barLabel(area, lang)),
        each: true,
        series: [{ name: String(year), values: areas.map(({ value }) => value) }],
        reference,
      },
    },
    lang,
  )
}

function linesOf({ lang, comparands }: Choice, comparison: Comparison, common: Common): PaperFigure[] {
  const { indicator, years } = comparison
  const [from, to] = [years[0], years.at(-1)]
  if (from === undefined || to === undefined || from === to) return []
  const compared = comparedLines(comparison, comparands, lang)
  const { series, reference } = compared
  const data = { measure: indicator, breaks: indicator.breaks, ...compared }
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
            ...series.map(({ name, values, approximate }) => ({
              name: approximatelyNamed(name, approximate?.includes(true)),
              values,
            })),
            ...(reference === null ? [] : [{ name: reference.name, values: reference.values, isReference: true }]),
          ],
        },
      },
      lang,
    ),
  ]
}
