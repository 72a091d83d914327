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
  ['/region/01?reference=02', 'region', 'Dela och bädda in'],
  ['/priorities', 'priorities', 'Dela och bädda in'],
  ['/priorities?area=climate&county=01&sort=emphasis&lang=en', 'priorities', 'Share and embed'],
  [`${COMPARED}&reference=first`, 'compare', 'Dela och bädda in'],
  ['/distribution?division=skr', 'strip', 'Dela och bädda in'],
  ['/distribution?indicator=births&level=county&lang=en', 'strip', 'Share and embed'],
  ['/territory?t=A~0101&t=B~0102', 'compare', 'Dela och bädda in'],
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

test('a territory by itself is shown where it lies, on the map of the least that holds it', async () => {
  expect(await shareOn('/territory?t=Kusten~0102.0103')).toMatch(/\?indicator=[^&]*&within=01&t=Kusten~0102.0103$/)
  // Counties 01 and 02 are of one national area, 03 of another.
  expect(await shareOn('/territory?t=Kusten~0102.0202')).toContain('&within=nuts2:SE11&')
  expect(await shareOn('/territory?t=Kusten~0102.0301')).not.toContain('within')
})

test.each([COMPARED, '/region/01?', '/priorities?', '/area/0101?', '/distribution?', '/territory?t=A~0101'])(
  'what %s is frozen to is kept',
  async (address) => {
    const share = (await shareOn(`${address}&at=${version}`)) ?? ''
    expect(new URLSearchParams(share.split('?')[1]).getAll('at')).toEqual([version])
  },
)

test('there is none where nothing is drawn', async () => {
  expect(await shareOn('/compare?area=01')).toBeUndefined()
  expect(await shareOn('/territory')).toBeUndefined()
  expect(await shareOn('/territory?t=Vid~*30_60_5')).toBeUndefined()
})
