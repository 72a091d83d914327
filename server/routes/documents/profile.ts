import { NATION } from '#core/model/area.ts'
import { PATH_OF_PROFILES } from '#core/model/profile/address.ts'
import { describeFaults } from '../../document/faults.ts'
import { type DocumentAnswer, documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { Route } from '../../http/route.ts'
import type { DocumentPage } from '../../page/document.ts'
import { profilePage } from '../../profile/page.ts'
import { gonePage } from '../../saved/gone.ts'
import { readProfile } from '../../saved/profile.ts'
import type { Saving } from '../../saved/saving.ts'

/** `id`: a saved profile; `from`: the code of the county whose strategy one begins from, or SE. */
export function profilePageRoute(edition: Edition, page: DocumentPage, saving: Saving): Route {
  const { bounds } = saving.workspace
  return documentRoute(edition, page, {
    pattern: PATH_OF_PROFILES,
    own: ['id', 'from'],
    answer: ({ lang, own }) => {
      const [id, wanted] = [own('id'), own('from')]
      const known = [...edition.atlas.strategies.keys()].some((code) => code === wanted)
      if (id === '') {
        const expected = `a county code, or ${NATION}`
        const unknown = { kind: 'not-found', parameter: 'from', found: wanted, expected } as const
        const notices = known || wanted === '' ? [] : describeFaults([unknown], lang)
        const content = profilePage(edition, { lang, from: known ? wanted : null, saved: null, notices })
        return { kind: 'page', content }
      }
      return readProfile(saving, id).then((found): DocumentAnswer => {
        if (!('refused' in found)) {
          const saved = { id, profile: found.profile }
          return { kind: 'page', saved: true, content: profilePage(edition, { lang, from: null, saved, notices: [] }) }
        }
        const content = gonePage(`${PATH_OF_PROFILES}?id=${encodeURIComponent(id)}`, found.refused, bounds, lang)
        return { kind: found.refused === 'no-such' ? 'not-found' : 'unavailable', content }
      })
    },
  })
}
