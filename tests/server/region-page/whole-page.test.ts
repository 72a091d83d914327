/** Two whole pages as they are printed, line by line: what changes in them is seen when it changes. */
import { describe, expect, test } from 'vitest'
import { realAtlas } from '../../real-atlas.ts'
import { toylandAtlas } from '../../toyland.ts'
import { toylandApp } from '../toyland-app.ts'
import { outlineOf } from './outline.ts'

describe('a whole page', () => {
  test.each(['sv', 'en'])('of toyland, %s', async (lang) => {
    const { version } = await toylandAtlas()
    const page = await (await (await toylandApp()).request(`/region/01?lang=${lang}`)).text()
    // Of the figures, not of what else toyland comes to hold.
    await expect(outlineOf(page).replaceAll(version, '…')).toMatchFileSnapshot(`outlines/angs-${lang}.txt`)
  })

  test('of Dalarna', async () => {
    const app = await toylandApp({ atlas: realAtlas() })
    const page = await (await app.request('/region/20')).text()
    await expect(outlineOf(page)).toMatchFileSnapshot('outlines/dalarna.txt')
  })
})
