import type { Boot } from '#core/model/contract.ts'
import type { Fault } from '#core/model/view.ts'
import type { Picture } from '#core/picture/picture.ts'
import type { Edition } from '../edition.ts'
import { clip } from '../http/problem.ts'
import { valuesOf } from '../routes/values.ts'
import { Markup } from './html.ts'

/** What the script needs of the first view, so that it starts without a request. */
export function boot({ atlas, knowledge }: Edition, picture: Picture, faults: readonly Fault[]): Markup {
  const { view } = picture
  const content: Boot = {
    version: atlas.version,
    view: { ...view, areas: [...view.areas] },
    faults: faults.map((fault) => ({ ...fault, parameter: clip(fault.parameter), found: clip(fault.found) })),
    frontPage: knowledge.frontPage,
    indicator: picture.indicator,
    withinName: picture.withinName,
    // The whole level, so that the script can go from a county to the country without asking.
    column: valuesOf(atlas, { ...view, within: null }),
  }
  // Inside a script element only "</script" and "<!--" mean anything, and neither can be written without a "<".
  return new Markup(JSON.stringify(content).replaceAll('<', '\\u003c'))
}
