import { readTerritories } from '#core/model/address-reading.ts'
import type { Territory } from '#core/model/territory.ts'
import type { Fault } from '#core/model/view.ts'
import { nationsOf } from '../../area/nations.ts'
import { documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { ShowingRoute } from '../../embed/shown.ts'
import type { DocumentPage } from '../../page/document.ts'
import { type Choice, hasRoom, PATH, parametersOf } from '../../territory/address.ts'
import { describeTerritoryFaults } from '../../territory/faults.ts'
import { FORM_WORDS } from '../../territory/form-words.ts'
import { makingPage } from '../../territory/making-page.ts'
import { territoryPage } from '../../territory/page.ts'
import { FIELDS, readWish } from '../../territory/wish.ts'

/** Territories in all their figures; with none in the address, where one makes them without a script. */
export function territoryRoute(edition: Edition, page: DocumentPage): ShowingRoute {
  const { atlas, knowledge } = edition
  const nationOf = nationsOf(atlas)
  const places = { areas: [...atlas.areas.values()], divisions: [...atlas.divisions.values()] }
  return documentRoute(edition, page, {
    pattern: PATH,
    reads: ['at'],
    own: ['t', ...FIELDS],
    answer: ({ lang, view, own, every }) => {
      const faults: Fault[] = []
      const territories = readTerritories(every('t'), knowledge, faults)
      const choice: Choice = { territories, at: view.at, lang }
      const notices = describeTerritoryFaults(faults, lang)
      const fields = { name: own('name'), areas: own('areas'), place: own('place'), kilometres: own('km') }
      const wish = readWish(fields, territories, places, lang)
      if (wish.kind === 'made' && hasRoom(territories)) {
        const all: Territory[] = [...territories, wish.territory]
        // What was read otherwise than it was written must be told, and an address that is only led on to tells nothing.
        if (notices.length + wish.told.length === 0) {
          return { kind: 'elsewhere', path: PATH, parameters: parametersOf({ ...choice, territories: all }) }
        }
        const content = territoryPage(edition, nationOf, { ...choice, territories: all })
        return { kind: 'page', content: { ...content, notices: [...notices, ...wish.told] } }
      }
      if (wish.kind === 'unclear' || territories.length === 0) {
        const content = makingPage(edition, choice, fields, wish)
        return { kind: 'page', content: { ...content, notices: [...notices, ...(content.notices ?? [])] } }
      }
      const full = wish.kind === 'made' ? [FORM_WORDS[lang].full] : []
      const content = territoryPage(edition, nationOf, choice)
      return { kind: 'page', content: { ...content, notices: [...notices, ...full] } }
    },
  })
}
