/**
 * The other door to views and territories: reading an address. Apart from view.ts and territory.ts, for a page opens on
 * the view that the server has read: it writes addresses from the start, and reads them from the first choice on.
 */
export { readPlaced, readTerritories } from './territory/read-address.ts'
export { readView } from './view/read.ts'
