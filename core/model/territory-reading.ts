/**
 * The other door to territories: reading what people type, upload and send, and writing files. Far more than an address
 * needs, and so apart from territory.ts: a page fetches it when somebody makes a territory.
 */
export { readSavedBody, readTerritoryBody } from './territory/read-body.ts'
export { readAreaText } from './territory/read-text.ts'
export { readUpload } from './territory/read-upload.ts'
export { settleDrawing, simplifyRing } from './territory/settle.ts'
export type { JsonKind, Places, Repair, Suggestion, Told, UploadFault } from './territory/told.ts'
export { writeGeoJson } from './territory/write-geojson.ts'
