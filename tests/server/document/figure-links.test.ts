/** From a page to the figure of what it shows, and to where that is set and shared. */
import { expect, test } from 'vitest'
import { toylandAtlas } from '../../toyland.ts'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp()
const { version } = await toylandAtlas()
const COMPARED = '/compare?indicator=employment_rate_20_64&area=0101&area=01'

async function shareOn(address: string): Promise<string | undefined> {
  const answer = await app.request(address)
  expect(answer.status, address).toBe(200)
  return /<a href="(\/share\?[^"]*)">/.exec(await answer.text())?.[1]?.replaceAll('&amp;', '&')
}

test.each([
  [COMPARED, 'compare', 'Dela och bädda in'],
  [`${COMPARED}&lang=en`, 'compare', 'Share and embed'],
  ['/region/01', 'region', 'Dela och bädda in'],
  ['/area/0101', 'strip', 'Dela och bädda in'],
])('%s leads to where its figure, a %s, is shared', async (address, kind, name) => {
  expect(await (await app.request(address)).text()).toContain(`>${name}</a>`)
  const share = (await shareOn(address)) ?? ''
  expect(new URLSearchParams(share.split('?')[1]).get('kind')).toBe(kind)
  const there = await app.request(share)
  expect(there.status).toBe(200)
  const page = await there.text()
  expect(page).toMatch(new RegExp(`<option value="${kind}" selected>`))
  expect(page).not.toContain('class="notice"')
})

test.each([COMPARED, '/region/01?', '/area/0101?'])('what %s is frozen to is kept', async (address) => {
  const share = (await shareOn(`${address}&at=${version}`)) ?? ''
  expect(new URLSearchParams(share.split('?')[1]).getAll('at')).toEqual([version])
})

test('there is none where nothing is drawn', async () => {
  expect(await shareOn('/compare?area=01')).toBeUndefined()
  // A view cannot say that another county is compared with.
  expect(await shareOn('/region/01?reference=02')).toBeUndefined()
})
