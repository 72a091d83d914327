import { THEMES } from '#core/model/theme.ts'
import { locatorOf } from '../../area/locator.ts'
import { nationsOf } from '../../area/nations.ts'
import { areaPage } from '../../area/page.ts'
import { SORTS } from '../../area/profile.ts'
import { strangerPage } from '../../area/stranger.ts'
import { AREA_WORDS } from '../../area/words.ts'
import { documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { ShowingRoute } from '../../embed/shown.ts'
import { clip } from '../../http/problem.ts'
import type { DocumentPage } from '../../page/document.ts'

/** One county or municipality: everything there is of it. */
export function areaRoute(edition: Edition, page: DocumentPage): ShowingRoute {
  const { knowledge, atlas } = edition
  const prepared = { locator: locatorOf(atlas), nationOf: nationsOf(atlas) }
  return documentRoute(edition, page, {
    pattern: '/area/:code',
    reads: ['at'],
    own: ['sort', 'theme'],
    answer: ({ lang, view, own, part }) => {
      const code = part('code')
      const area = knowledge.area(code)
      if (area === undefined) return { kind: 'not-found', content: strangerPage(clip(code), lang) }
      const notices: string[] = []
      const choice = <T extends string>(name: string, set: readonly T[]): T | null => {
        const found = own(name)
        const match = set.find((each) => each === found)
        if (found !== '' && match === undefined) notices.push(AREA_WORDS[lang].unusable(name))
        return match ?? null
      }
      const sort = choice('sort', SORTS) ?? 'unlike'
      const theme = choice('theme', THEMES)
      const content = areaPage(edition, { area, sort, theme, at: view.at, lang }, prepared)
      return { kind: 'page', content: { ...content, notices } }
    },
  })
}
