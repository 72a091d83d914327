/** From how much of each municipality lies inside a drawing to the parts that figures are combined by (method, section 3). */
import type { Basis } from '#core/model/territory.ts'
import type { Part } from './extent.ts'
import type { Touched } from './ground.ts'

/** A municipality counts whole, and is one of those a territory consists of, when at least this share of it belongs. */
export const MOSTLY = 0.5

export function partsBy(basis: Basis, touched: readonly Touched[]): Part[] {
  switch (basis) {
    case 'population':
      return touched.map(({ code, people, land }) => ({ code, share: people, landShare: land }))
    case 'land-area':
      return touched.flatMap(({ code, land }) => (land > 0 ? [{ code, share: land, landShare: land }] : []))
    case 'whole':
      return touched.flatMap(({ code, people }) => (people >= MOSTLY ? [{ code, share: 1, landShare: 1 }] : []))
  }
}
