import { EMBED_PARAMETERS, readEmbedSetting } from '#core/model/embed.ts'
import { FIGURE_PARAMETERS, readFigureSetting } from '#core/model/figure/setting.ts'
import { VIEW_PARAMETERS } from '#core/model/view.ts'
import { documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import { figureFault } from '../../figure/figure-of.ts'
import { forHost, publicOrigin } from '../../http/origin.ts'
import type { Route } from '../../http/route.ts'
import type { DocumentPage } from '../../page/document.ts'
import { EMBED_THEME, sharePage } from '../../share/page.ts'

/** Ways to take a view along, for those whose browser runs no script: the dialog of the map page as forms and links. */
export function shareRoute(edition: Edition, page: DocumentPage): Route {
  const { site } = edition
  const own = [...new Set<string>([...FIGURE_PARAMETERS, ...EMBED_PARAMETERS, EMBED_THEME])]
  return documentRoute(edition, page, {
    pattern: '/share',
    reads: VIEW_PARAMETERS,
    own,
    answer: ({ view, every, request, faults }) => {
      const given = new Map(own.map((name) => [name, every(name)]))
      const asked = readFigureSetting(given, faults)
      const fault = figureFault(edition, view, asked)
      if (fault) faults.push(fault)
      const figure = fault ? { ...asked, kind: null, priority: null } : asked
      // What both have is read once; only the paper of an embed is a choice of its own.
      const ofEmbed = new Map([...given, ['theme', every(EMBED_THEME)], ['alt', []], ['description', []]])
      const { alt, description } = figure
      const embed = { ...readEmbedSetting(ofEmbed, faults), alt, description }
      const content = sharePage(edition, { view, figure, embed, origin: publicOrigin(request, site) })
      return { kind: 'page', content, ...forHost(request, site) }
    },
  })
}
