/** A figure of an older data version says so where its source stands, whatever is drawn. */
import { expect, test } from 'vitest'
import { figureAt, toyEdition } from './toy-edition.ts'

const edition = await toyEdition()
const frozen = { ...edition, newer: { ...edition.atlas, version: 'fedcba9876543210' } }

test.each(['map', 'multiples', 'chart', 'strip', 'bars', 'table', 'line', 'compare&area=01&area=02', 'region&area=01'])(
  '%s',
  (kind) => {
    const last = figureAt(frozen, `kind=${kind}`).foot.at(-1)
    expect(last).toMatch(new RegExp(`^Fryst till dataversion ${edition.atlas.version}`))
    expect(figureAt(edition, `kind=${kind}`).foot.join(' ')).not.toContain('Fryst')
  },
)
