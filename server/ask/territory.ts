/** The door to the figures of territories. */
import { POPULATION } from '#core/measure/aggregate.ts'
import { isCut } from '#core/measure/extent.ts'
import type { TerritoryAnswer } from '#core/model/contract-territories.ts'
import type { Territory } from '#core/model/territory.ts'
import { type Grounds, heldOf } from './territory-parts.ts'
import { valueIn } from './territory-values.ts'

export type { Grounds } from './territory-parts.ts'
export { figureIn, seriesOf, valuesOf } from './territory-values.ts'

/** What is told of a territory. */
export function partsOf(edition: Grounds, territory: Territory): TerritoryAnswer {
  const { atlas } = edition
  const held = heldOf(edition, territory)
  const population = atlas.indicators.get(POPULATION)
  const people = population && valueIn(atlas, held, population, null)
  const cut = held.parts.filter(isCut).length
  return {
    name: territory.name,
    kind: territory.shape.kind,
    basis: territory.basis,
    areas: held.parts.map(({ code, share, landShare = share }) => ({
      code,
      name: atlas.areas.get(code)?.name ?? code,
      share,
      landShare,
    })),
    whole: held.parts.length - cut,
    cut,
    landArea: held.landArea,
    population: { value: people?.value ?? null, year: people?.year ?? null },
    across: held.across,
    reliable: held.reliable,
  }
}
