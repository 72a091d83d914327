import { EMBED_PARAMETERS, readEmbedSetting } from '#core/model/embed.ts'
import { asKind } from '#core/model/figure/of-kind.ts'
import { FIGURE_PARAMETERS, readFigureSetting } from '#core/model/figure/setting.ts'
import type { Profile } from '#core/model/profile.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { type DocumentAnswer, type DocumentQuestion, documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { ShowingRoute } from '../../embed/shown.ts'
import { figureFault } from '../../figure/figure-of.ts'
import { savedStrategy } from '../../figure/region-asked.ts'
import { forHost, publicOrigin } from '../../http/origin.ts'
import type { DocumentPage } from '../../page/document.ts'
import { readProfile } from '../../saved/profile.ts'
import type { Saving } from '../../saved/saving.ts'
import { EMBED_THEME, parametersOf, sharePage } from '../../share/page.ts'

/** Ways to take a view along, for those whose browser runs no script: the dialog of the map page as forms and links. */
export function shareRoute(edition: Edition, page: DocumentPage, saving: Saving): ShowingRoute {
  const { site } = edition
  const own = [...new Set<string>([...FIGURE_PARAMETERS, ...EMBED_PARAMETERS, EMBED_THEME])]

  /** `profile`: the saved one the view names, through which the rows of its county can be drawn. */
  const written = (question: DocumentQuestion, profile: Profile | null): DocumentAnswer => {
    const { view, every, request, faults } = question
    const given = new Map(own.map((name) => [name, every(name)]))
    const read = readFigureSetting(given, faults)
    // The form sends what one kind alone is set by, whatever kind is now chosen in it.
    const asked = asKind(read, read.kind)
    const fault = figureFault(edition, view, asked, profile)
    if (fault) faults.push(fault)
    const figure = fault ? asKind(asked, null) : asked
    // What both have is read once; only the paper of an embed is a choice of its own.
    const ofEmbed = new Map([...given, ['theme', every(EMBED_THEME)], ['alt', []], ['description', []]])
    const { alt, description } = figure
    const embed = { ...readEmbedSetting(ofEmbed, faults), alt, description }
    const parameters = parametersOf({ view, figure, embed })
    if (faults.length === 0 && saysTheUsual(request, parameters))
      return { kind: 'elsewhere', path: '/share', parameters }
    const content = sharePage(edition, { view, figure, embed, profile, origin: publicOrigin(request, site) })
    return { kind: 'page', content, saved: profile !== null, ...forHost(request, site) }
  }

  /** A form sends every field it has; what comes of it should be an address to pass on. Led there, one is not led again. */
  const saysTheUsual = (request: Request, parameters: readonly (readonly [string, string])[]): boolean => {
    const count = (names: Iterable<string>) => [...names].filter((name) => own.includes(name)).length
    return count(new URL(request.url).searchParams.keys()) > count(parameters.map(([name]) => name))
  }

  return documentRoute(edition, page, {
    pattern: '/share',
    reads: VIEW_PARAMETERS,
    own,
    answer: (question) => {
      const id = savedStrategy(question.view)
      if (id === null) return written(question, null)
      return readProfile(saving, id).then((found) => written(question, 'profile' in found ? found.profile : null))
    },
  })
}
