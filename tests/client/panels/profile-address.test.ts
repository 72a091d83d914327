import { expect, test } from 'vitest'
import { profileAddress } from '#client/panels/territory/profile-address.ts'
import { readView } from '#core/model/address-reading.ts'
import { knowledgeOf } from '#server/ask/knowledge.ts'
import { toylandApp } from '../../server/toyland-app.ts'
import { toylandAtlas } from '../../toyland.ts'

const atlas = await toylandAtlas()
const app = await toylandApp()

function viewOf(query: string) {
  return readView(new URLSearchParams(query), knowledgeOf(atlas)).view
}

/** Toyland's page tells in a notice of whatever it does not know in its address. */
test.each(['', '&lang=en', `&at=${atlas.version}`])(
  'opens at the row of the indicator, without a warning%s',
  async (more) => {
    const asked = 'indicator=employment_rate_20_64&year=2023&t=V%C3%A4st~0101.0102&t=%C3%96st~0201'
    const [path = '', row] = profileAddress(viewOf(asked + more), 1).split('#')
    const page = await (await app.request(path)).text()
    expect(page).not.toContain('class="notice')
    expect(row).toBe('employment_rate_20_64')
    expect(page).toContain(`<tr id="${row}">`)
    // The one asked about is the first.
    expect(page.indexOf('Öst')).toBeLessThan(page.indexOf('Väst'))
  },
)
