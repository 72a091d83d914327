import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peerStrip } from '#server/area/peer-strip.ts'
import { shareText } from '#server/area/share.ts'

const finite = fc.double({ noNaN: true, min: -1e9, max: 1e9 })

describe('the strip of peers', () => {
  test('draws any peers with finite numbers, and one mark', () => {
    const some = fc.array(fc.option(finite, { nil: Number.NaN }), { maxLength: 290 })
    fc.assert(
      fc.property(some, finite, fc.option(finite), (others, value, reference) => {
        const peers = Float64Array.from([...others, value])
        const known = peers.filter((peer) => !Number.isNaN(peer))
        const range = [Math.min(...known), Math.max(...known)] as const
        const svg = peerStrip({ peers, near: [0, 1, 999], value, reference, range }, 'label')
        expect(svg).not.toMatch(/NaN|Infinity|undefined/)
        expect(svg.match(/<circle/g)).toHaveLength(1)
      }),
    )
  })

  test('stands in the middle where all are alike', () => {
    const peers = Float64Array.of(5, 5, 5)
    expect(peerStrip({ peers, near: [], value: 5, reference: 5, range: [5, 5] }, '')).toContain('cx="66"')
  })
})

describe('a share of a whole', () => {
  test('has decimals by its size, and none where parts are no shares', () => {
    expect(shareText(40, 100, 'en')).toBe('40.0%')
    expect(shareText(1, 400, 'sv')).toBe('0,25\u00a0%')
    expect(shareText(1, 1e6, 'en')).toBe('<\u00a00.01%')
    expect(shareText(0, 10, 'en')).toBe('0%')
    expect(shareText(-1, 10, 'en')).toBeNull()
    expect(shareText(1, 0, 'en')).toBeNull()
  })
})
