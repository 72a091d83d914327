/** The door to territories: what they are, and how an address holds them. Reading an address has a door of its own. */
export { writeTerritory } from './territory/address.ts'
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
