import { NATION } from '#core/model/area.ts'
import { PATH_OF_PROFILES } from '#core/model/profile/address.ts'
import type { View } from '#core/model/view.ts'
import { describeFaults } from '../../document/faults.ts'
import { type DocumentAnswer, documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import { pictured, type ShowingRoute, type ShownFigure } from '../../embed/shown.ts'
import type { DocumentPage } from '../../page/document.ts'
import { profilePage } from '../../profile/page.ts'
import type { SavedSheet } from '../../profile/sheet.ts'
import { regionPicture } from '../../region-page/picture.ts'
import { gonePage } from '../../saved/gone.ts'
import { readProfile } from '../../saved/profile.ts'
import type { Saving } from '../../saved/saving.ts'

/** `id`: a saved profile; `from`: the code of the county whose strategy one begins from, or SE. */
export function profilePageRoute(edition: Edition, page: DocumentPage, saving: Saving): ShowingRoute {
  const { bounds } = saving.workspace
  return documentRoute(edition, page, {
    pattern: PATH_OF_PROFILES,
    own: ['id', 'from'],
    answer: ({ lang, own, view }) => {
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
          const content = profilePage(edition, { lang, from: null, saved, notices: [] })
          const shown = rowsOf(edition, saved, { at: view.at, lang })
          return { kind: 'page', saved: true, content: { ...content, ...(shown === null ? {} : { shown }) } }
        }
        const content = gonePage(`${PATH_OF_PROFILES}?id=${encodeURIComponent(id)}`, found.refused, bounds, lang)
        return { kind: found.refused === 'no-such' ? 'not-found' : 'unavailable', content }
      })
    },
  })
}

/** The rows of its area, which the page tells; null where the data has no such area. */
function rowsOf(
  edition: Edition,
  { id, profile }: SavedSheet,
  { at, lang }: Pick<View, 'at' | 'lang'>,
): ShownFigure | null {
  const area = edition.atlas.areas.get(profile.area)
  if (area === undefined) return null
  const reference = { kind: 'nation' } as const
  const choice = { area, frame: 'profile', profile: id, reference, sort: 'order', open: null, at, lang } as const
  const picture = regionPicture(edition, choice)
  return picture && pictured(picture.view, picture.setting, { profile })
}
