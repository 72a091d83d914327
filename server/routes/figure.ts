import { FIGURE_PARAMETERS, type FigureSetting, readFigureSetting } from '#core/model/figure/setting.ts'
import type { Profile } from '#core/model/profile.ts'
import { type Fault, VIEW_PARAMETERS, type View } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { fontPolicy } from '../figure/embedded-fonts.ts'
import { figureFault, figureOf } from '../figure/figure-of.ts'
import { profileIn } from '../figure/region-asked.ts'
import { SAVED_HEADERS, throughProfile } from '../figure/through-profile.ts'
import { figureNotes } from '../http/figure-parameters.ts'
import { API_HEADERS, type Headers } from '../http/headers.ts'
import { inTurn } from '../http/in-turn.ts'
import { viewParameters } from '../http/parameters.ts'
import { faultProblem } from '../http/problem.ts'
import { Published } from '../http/published.ts'
import { type Question, readQuery } from '../http/question.ts'
import { keeping, type Route } from '../http/route.ts'
import type { Turns } from '../http/turns.ts'
import type { Saving } from '../saved/saving.ts'

/** A view as a file that stands by itself in a report. */
export function figureRoute(edition: Edition, turns: Turns, saving: Saving): Route {
  const { knowledge, kept } = edition

  const read = (query: string): { view: View; setting: FigureSetting; fault: Fault | null } => {
    const { view, own, faults } = readQuery(query, knowledge, VIEW_PARAMETERS, FIGURE_PARAMETERS)
    const setting = readFigureSetting(own, faults)
    return { view, setting, fault: faults[0] ?? null }
  }

  const draw = (view: View, setting: FigureSetting, profile: Profile | null, own: Headers): Published => {
    const { svg } = figureOf(edition, view, setting, profile)
    const policy = fontPolicy(svg)
    const headers = { ...API_HEADERS, ...own, ...(policy === null ? {} : { 'Content-Security-Policy': policy }) }
    return new Published(svg, 'image/svg+xml; charset=utf-8', headers)
  }

  const ofData = keeping(kept, ({ query }) => {
    const { view, setting, ...asked } = read(query)
    const fault = asked.fault ?? figureFault(edition, view, setting)
    return fault ? { fault } : { body: draw(view, setting, null, {}), lasting: 'revalidate' }
  })

  const throughSaved = async ({ query, request }: Question, id: string): Promise<Response> => {
    const { view, setting, ...asked } = read(query)
    if (asked.fault) return faultProblem(asked.fault)
    const through = await throughProfile(saving, id)
    if (through instanceof Response) return through
    const fault = figureFault(edition, view, setting, through.profile)
    if (fault) return faultProblem(fault)
    return draw(view, setting, through.profile, SAVED_HEADERS).answer(request, 'revalidate')
  }

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
    answer: inTurn(turns, kept, (question) => {
      const id = profileIn(question.query)
      return id === null ? ofData(question) : throughSaved(question, id)
    }),
  }
}
