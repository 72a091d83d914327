import { FIGURE_PARAMETERS, readFigureSetting } from '#core/model/figure/setting.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { fontPolicy } from '../figure/embedded-fonts.ts'
import { figureFault, figureOf } from '../figure/figure-of.ts'
import { figureNotes } from '../http/figure-parameters.ts'
import { API_HEADERS } from '../http/headers.ts'
import { inTurn } from '../http/in-turn.ts'
import { viewParameters } from '../http/parameters.ts'
import { Published } from '../http/published.ts'
import { readQuery } from '../http/question.ts'
import { keeping, type Route } from '../http/route.ts'
import type { Turns } from '../http/turns.ts'

/** A view as a file that stands by itself in a report. */
export function figureRoute(edition: Edition, turns: Turns): Route {
  const { knowledge, kept } = edition
  const drawn = keeping(kept, ({ query }) => {
    const { view, own, faults } = readQuery(query, knowledge, VIEW_PARAMETERS, FIGURE_PARAMETERS)
    const setting = readFigureSetting(own, faults)
    const fault = faults[0] ?? figureFault(edition, view, setting)
    if (fault) return { fault }
    const { svg } = figureOf(edition, view, setting)
    const policy = fontPolicy(svg)
    const headers = policy === null ? API_HEADERS : { ...API_HEADERS, 'Content-Security-Policy': policy }
    return { body: new Published(svg, 'image/svg+xml; charset=utf-8', headers), lasting: 'revalidate' }
  })
  return {
    pattern: '/figure.svg',
    operations: [
      {
        address: '/figure.svg',
        summary:
          'A view as a figure for a report: its map in SWEREF 99 TM, its chart, its table, or what `kind` says, with ' +
          'title, source and data version.',
        parameters: [...viewParameters(VIEW_PARAMETERS, knowledge), ...figureNotes()],
        type: 'image/svg+xml',
      },
    ],
    answer: inTurn(turns, kept, drawn),
  }
}
