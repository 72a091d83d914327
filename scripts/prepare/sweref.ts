import proj4 from 'proj4'
import { type Metres, SWEREF_99_TM } from '#core/model/plane.ts'

const transformer = proj4('+proj=longlat +datum=WGS84 +no_defs', SWEREF_99_TM)

/** WGS 84 longitude and latitude in degrees → SWEREF 99 TM in metres, not rounded. The datums differ by under a metre. */
export function toPlane(longitude: number, latitude: number): Metres {
  const [e, n] = transformer.forward([longitude, latitude])
  if (e === undefined || n === undefined || !Number.isFinite(e) || !Number.isFinite(n)) {
    throw new Error(`projection: expected degrees, found ${longitude}, ${latitude}`)
  }
  return [e, n]
}

export function toWholeMetres(longitude: number, latitude: number): Metres {
  const [e, n] = toPlane(longitude, latitude)
  return [Math.round(e), Math.round(n)]
}
