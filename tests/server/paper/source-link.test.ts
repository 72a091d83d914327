import { expect, test } from 'vitest'
import { sourceLink } from '#server/paper/source-link.ts'

test('a source is named by its site, and what is no address by itself', () => {
  const href = 'https://www.regiondalarna.se/contentassets/1/dalastrategin.pdf'
  expect(sourceLink('Källa', href)).toEqual([{ text: 'Källa: ' }, { text: 'regiondalarna.se', href }])
  expect(sourceLink('Källa', 'protokoll 7').at(-1)?.text).toBe('protokoll 7')
})
