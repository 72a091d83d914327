/** The whole page of a region as a document: conditions beside priorities, to be edited and sent on. */
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { PaperPart } from '#core/model/paper/paper.ts'
import type { Language } from '#core/model/text.ts'
import { areaReason } from '../region-page/area-reason.ts'
import { parametersOf, type RegionChoice, regionPath } from '../region-page/choice.ts'
import type { RegionContext } from '../region-page/context.ts'
import { countyMapOf } from '../region-page/county-map.ts'
import { aboutStrategy, cautionsOf } from '../region-page/heading.ts'
import { REGION_WORDS } from '../region-page/words.ts'
import type { UndrawnPaper } from './draw-paper.ts'
import { methodParts, sourceParts, strategyParts } from './region/closing-parts.ts'
import { insideParts } from './region/inside-parts.ts'
import { blindParts, needParts } from './region/need-parts.ts'
import { priorityParts } from './region/priority-parts.ts'
import { drawnRows } from './region/row-figures.ts'
import { dataOf, frozenPage, type PaperSetting } from './setting.ts'

const TITLE: Record<Language, (name: string) => string> = {
  sv: (name) => `${name}: förutsättningar mot prioriteringar`,
  en: (name) => `${name}: conditions against priorities`,
}

export function regionPaper(setting: PaperSetting, answer: RegionAnswer, choice: RegionChoice): UndrawnPaper {
  const { edition } = setting
  const { lang, area } = choice
  const words = REGION_WORDS[lang]
  const map = area.level === 'county' ? countyMapOf(edition, area) : null
  const context: RegionContext = { edition, answer, choice, map }
  const { who, when } = aboutStrategy(answer.strategy, lang)
  const compared = `${words.comparedWith}: ${answer.compared.name[lang]}.`
  return {
    lang,
    title: TITLE[lang](area.name),
    subtitle: `${who}${answer.strategy.title}${when}. ${compared}`,
    description: words.description(area.name),
    address: frozenPage(setting, regionPath(area), lang, parametersOf({ ...choice, open: null, sort: 'order' })),
    ...dataOf(setting),
    alone: false,
    contents: true,
    parts: [
      ...opening(context),
      { kind: 'heading', level: 1, text: words.priorities },
      { kind: 'paragraph', style: 'note', spans: [{ text: [words.pairs, ...whyNoSpread(context)].join(' ') }] },
      ...priorityParts(setting, context, drawnRows(context)),
      ...blindParts(context),
      ...needParts(setting, context),
      ...insideParts(setting, context),
      ...strategyParts(context),
      ...methodParts(setting, context),
      ...sourceParts(context),
    ],
  }
}

/** What would else be said in every row. */
function whyNoSpread({ answer, choice: { lang } }: RegionContext): string[] {
  const reason = areaReason(answer.priorities.flatMap(({ indicators }) => indicators))
  return reason === null ? [] : [REGION_WORDS[lang].spreadReasons[reason]]
}

function opening({ answer, choice: { lang } }: RegionContext): PaperPart[] {
  const cautions = cautionsOf(answer.strategy, lang)
  return [
    { kind: 'paragraph', style: 'lead', spans: [{ text: REGION_WORDS[lang].prompt }] },
    ...(cautions.length === 0
      ? []
      : [{ kind: 'paragraph', style: 'body', spans: [{ text: cautions.join(' '), strong: true }] } as const]),
  ]
}
