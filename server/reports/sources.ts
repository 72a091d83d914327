/** Where everything in a report comes from: a line for each indicator, with its table and its number at Kolada. */
import type { FigureKind } from '#core/model/figure/setting.ts'
import type { Indicator, IndicatorId } from '#core/model/indicator.ts'
import type { Question } from '#core/model/question.ts'
import { liveMarks } from '#core/model/report/text.ts'
import type { TextBlock } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import { sourceText } from '#core/picture/describe/source.ts'
import { multipleQuestions } from '#core/picture/multiples.ts'
import { planOf, questionsOf } from '#core/picture/plan.ts'
import type { Edition } from '../edition.ts'
import { needIndicators, regionIndicators } from '../figure/citations-of.ts'
import { kindOf } from '../figure/figure-of.ts'
import type { FigureReading } from './figure-block.ts'

interface Words {
  readonly kpi: (id: string) => string
  readonly older: (version: string) => string
  readonly people: string
}

const WORDS: Record<Language, Words> = {
  sv: {
    kpi: (id) => `nyckeltal ${id} i Kolada`,
    older: (version) => `dataversion ${version}`,
    people: 'Var människor bor',
  },
  en: {
    kpi: (id) => `key figure ${id} in Kolada`,
    older: (version) => `data version ${version}`,
    people: 'Where people live',
  },
}

/** What shows what the map of the same view does, in one way or another. */
const ON_MAP: ReadonlySet<FigureKind> = new Set(['map', 'chart', 'strip', 'bars', 'table'])

/** Of the live values of a text. */
export function textSources({ knowledge }: Pick<Edition, 'knowledge'>, { text }: TextBlock, lang: Language): string[] {
  const ids = new Set(liveMarks(text).flatMap(({ live }) => live?.indicator ?? []))
  return [...ids].flatMap((id) => {
    const indicator = knowledge.indicator(id)
    return indicator === undefined ? [] : lineOf(indicator, null, lang)
  })
}

/** `served`: the edition of the report; what a figure is frozen to is said where that is another. */
export function figureSources(served: Edition, read: FigureReading, lang: Language): string[] {
  const { edition, figure, obstacle } = read
  if (obstacle !== null) return []
  const { knowledge, atlas } = edition
  const { view, setting, frozen } = figure
  const version = edition === served ? frozen : atlas.version
  const kind = kindOf(view, setting)
  if (kind === 'map' && view.people !== 'none') {
    const people = named(WORDS[lang].people, atlas.population.note.source[lang], [], version, lang)
    return [...ofIndicators(read, version, lang), people]
  }
  if (ON_MAP.has(kind)) {
    const { subject } = planOf(view, knowledge)
    const division = view.division === null ? undefined : atlas.divisions.get(view.division)
    if (subject.kind === 'typology' && division !== undefined) {
      return [named(division.name[lang], division.source, [], version, lang)]
    }
  }
  return ofIndicators(read, version, lang)
}

function ofIndicators({ edition, figure }: FigureReading, version: string | null, lang: Language): string[] {
  return shownIn(edition, figure).map((indicator) => lineOf(indicator, version, lang))
}

function shownIn(edition: Edition, { view, setting, profile }: FigureReading['figure']): Indicator[] {
  const { knowledge } = edition
  const known = (ids: Iterable<IndicatorId>) => [...new Set(ids)].flatMap((id) => knowledge.indicator(id) ?? [])
  switch (kindOf(view, setting)) {
    case 'region':
      return regionIndicators(edition, view, setting, profile)
    case 'line':
    case 'compare':
      return known([view.indicator])
    case 'priorities':
      return needIndicators(edition)
    case 'multiples':
      return known(multipleQuestions(view, knowledge).flatMap(indicatorIn))
    case 'map':
    case 'chart':
    case 'strip':
    case 'bars':
    case 'table':
      return known(questionsOf(view, knowledge).flatMap(indicatorIn))
  }
}

/** Groups of a division are no indicator's. */
function indicatorIn(question: Question): IndicatorId[] {
  return 'indicator' in question ? [question.indicator] : []
}

function lineOf({ name, source }: Indicator, version: string | null, lang: Language): string {
  const kpi = source.kpi === undefined ? [] : [WORDS[lang].kpi(source.kpi)]
  return named(name[lang], sourceText(source, lang), kpi, version, lang)
}

/** "Folkmängd: SCB, Befolkningsstatistik (nyckeltal N01951 i Kolada)." */
function named(name: string, from: string, more: readonly string[], version: string | null, lang: Language): string {
  const aside = [...more, ...(version === null ? [] : [WORDS[lang].older(version)])]
  return `${name}: ${from.replace(/\.$/, '')}${aside.length === 0 ? '' : ` (${aside.join(', ')})`}.`
}
