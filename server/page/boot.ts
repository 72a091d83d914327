import type { Boot } from '#core/model/contract.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { addressOf } from '#core/model/question.ts'
import type { Fault, Knowledge } from '#core/model/view.ts'
import { questionsOf } from '#core/picture/compose.ts'
import type { Picture } from '#core/picture/picture.ts'
import { answeredView } from '../ask/answered-view.ts'
import type { Edition } from '../edition.ts'
import { clip } from '../http/problem.ts'
import { Markup } from './html.ts'

/** What the script needs of the first view, so that it starts without a request. */
export function boot({ atlas, knowledge, ask }: Edition, picture: Picture, faults: readonly Fault[]): Markup {
  const { view } = picture
  const content: Boot = {
    version: atlas.version,
    view: answeredView(view),
    faults: faults.map((fault) => ({ ...fault, parameter: clip(fault.parameter), found: clip(fault.found) })),
    frontPage: knowledge.frontPage,
    indicators: indicatorsOf(picture, knowledge),
    withinName: picture.withinName,
    // A column is of the whole level, so that the script can go from a county to the country without asking.
    answers: Object.fromEntries(
      questionsOf(view, knowledge).map((question) => [addressOf(question), ask(question)] as const),
    ),
  }
  // Inside a script element only "</script" and "<!--" mean anything, and neither can be written without a "<".
  return new Markup(JSON.stringify(content).replaceAll('<', '\\u003c'))
}

/** The indicators the view is about, each once: its own first, then the second, the sides of the gap, the small maps. */
function indicatorsOf({ indicator, detail, view }: Picture, knowledge: Knowledge): Indicator[] {
  const others =
    detail.kind === 'two' || detail.kind === 'conflict'
      ? [detail.second]
      : detail.kind === 'gap'
        ? [detail.pair.first, detail.pair.second]
        : []
  const panels = view.panels.flatMap((panel) => (typeof panel === 'string' ? (knowledge.indicator(panel) ?? []) : []))
  return [...new Set([indicator, ...others, ...panels])]
}
