import { describe, expect, test } from 'vitest'
import { LIMITS } from '#server/http/limits.ts'
import { toylandApp } from '../toyland-app.ts'

const FIGURE = '/figure.svg?indicator=population_total&level=county'

describe.each([
  ['figures', (i: number) => `${FIGURE}&width=${400 + i}`],
  ['embeds', (i: number) => `/embed?indicator=population_total&level=county&alt=number+${i}`],
])('many %s at once', (_, address) => {
  test('whoever asks for something small meanwhile is answered in between', async () => {
    const app = await toylandApp()
    let drawn = 0
    const all = Array.from({ length: 12 }, async (_, i) => {
      const answer = await app.request(address(i))
      drawn++
      return answer.status
    })
    await app.request('/api/health/live')
    await new Promise((resolve) => setImmediate(resolve))
    await app.request('/api/health/live')
    expect(drawn).toBeLessThan(6)
    expect(new Set(await Promise.all(all))).toEqual(new Set([200]))
  })

  test('more than may wait are told to come again, and what is kept is answered all the same', async () => {
    const app = await toylandApp()
    const kept = await (await app.request(address(-1))).text()
    const all = Array.from({ length: LIMITS.waitingFigures + 3 }, (_, i) => app.request(address(i)))
    const again = app.request(address(-1))
    const answers = await Promise.all(all)
    const turnedAway = answers.filter(({ status }) => status === 503)
    expect(turnedAway).toHaveLength(3)
    for (const { headers } of turnedAway) expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(LIMITS.waitingFigures)
    expect(await (await again).text()).toBe(kept)
  })
})
