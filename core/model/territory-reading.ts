/**
 * The other door to territories: reading what people type, upload and send, and writing files. Far more than an address
 * needs, and so apart from territory.ts: a page fetches it when somebody makes a territory.
 */
export {
  readSavedBody,
  readTerritoryBody,
  type SavedReading,
  type TerritoryReading,
} from './territory/read-body.ts'
export { type AreaText, readAreaText } from './territory/read-text.ts'
export { readUpload, type Uploaded, type UploadReading } from './territory/read-upload.ts'
export { type Settled, settleDrawing, simplifyRing } from './territory/settle.ts'
export type { JsonKind, NotUnderstood, Places, Repair, Suggestion, Told, UploadFault } from './territory/told.ts'
export { type Beside, type TerritoryFeature, type TerritoryFeatures, writeGeoJson } from './territory/write-geojson.ts'
