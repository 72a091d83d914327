/** The door to territories: what they are, how an address holds them, and what is asked of a ring. */
export {
  freeName,
  isName,
  type Placed,
  readPlaced,
  readTerritories,
  ringsWords,
  writeTerritory,
} from './territory/address.ts'
export { circleRing } from './territory/circle.ts'
export {
  BASES,
  type Basis,
  LOOKS,
  type Look,
  MOST_KILOMETRES,
  MOST_NAME,
  MOST_TERRITORIES,
  MOST_VERTICES,
  municipalitiesOf,
  type Polygon,
  type Ring,
  type Shape,
  type Territory,
  usualBasis,
  verticesOf,
} from './territory/form.ts'
export { type RingsFault, ringsFault } from './territory/rings.ts'
