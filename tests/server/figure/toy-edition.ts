import { FIGURE_PARAMETERS, readFigureSetting } from '#core/model/figure/setting.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { type Edition, editionOf } from '#server/edition.ts'
import { figureFault, figureOf } from '#server/figure/figure-of.ts'
import { Kept } from '#server/http/kept.ts'
import { LIMITS } from '#server/http/limits.ts'
import { readQuery } from '#server/http/question.ts'
import { editionIn } from '#server/languages.ts'
import { toylandAtlas } from '../../toyland.ts'

export async function toyEdition(): Promise<Edition> {
  return editionOf(await toylandAtlas(), new Kept(LIMITS), () => {})
}

/** What an address that has no fault asks for. */
export function figureAsked(edition: Edition, query: string) {
  const { view, own, faults } = readQuery(query, edition.knowledge, VIEW_PARAMETERS, FIGURE_PARAMETERS)
  const setting = readFigureSetting(own, faults)
  const fault = faults[0] ?? figureFault(edition, view, setting)
  if (fault) throw new Error(`${query}: expected no fault, found ${JSON.stringify(fault)}`)
  return { view, setting }
}

/** The figure of it, in the language it asks for. */
export function figureAt(edition: Edition, query: string) {
  const { view, setting } = figureAsked(edition, query)
  return figureOf(editionIn(edition, view.lang), view, setting)
}
