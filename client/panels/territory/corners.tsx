/** The corners of a drawing as numbers: every one can be moved, taken away or followed by another without a mouse. */
import { tw } from '#client/i18n/territory-words.ts'
import { reshape } from '#client/state/territory-verbs.ts'
import type { LonLat } from '#core/model/lonlat.ts'
import type { Polygon, Ring } from '#core/model/territory.ts'
import { focusNext } from '../focus.ts'
import { NumberField } from './number-field.tsx'

export function Corners({ polygons, place }: { readonly polygons: readonly Polygon[]; readonly place: number }) {
  const words = tw.value
  const count = polygons.flat().reduce((sum, ring) => sum + ring.length, 0)
  const replace = (polygon: number, hole: number, ring: Ring) =>
    reshape(place, {
      kind: 'drawn',
      polygons: polygons.map((rings, p) =>
        p === polygon ? rings.map((each, h) => (h === hole ? ring : each)) : rings,
      ),
    })
  return (
    <details class="territory-corners">
      <summary>{words.corners(count)}</summary>
      {polygons.flatMap((rings, polygon) =>
        rings.map((ring, hole) => (
          <RingTable
            // A ring has no name but its place.
            key={`ring-${polygon + 1}-${hole + 1}`}
            id={`${place}-${polygon}-${hole}`}
            caption={words.ring(polygon + 1, hole)}
            ring={ring}
            take={(next) => replace(polygon, hole, next)}
          />
        )),
      )}
    </details>
  )
}

interface RingProps {
  readonly id: string
  readonly caption: string
  readonly ring: Ring
  readonly take: (ring: Ring) => boolean
}

function RingTable({ id, caption, ring, take }: RingProps) {
  const words = tw.value
  const move = (i: number, corner: LonLat) => take(ring.map((each, j) => (j === i ? corner : each)))
  return (
    <table class="corner-table">
      <caption class="label">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.corner}</th>
          <th scope="col">{words.longitude}</th>
          <th scope="col">{words.latitude}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {ring.map(([longitude, latitude], i) => (
          // A corner has no name but its place.
          <tr key={`corner-${i + 1}`}>
            <th scope="row">{i + 1}</th>
            <td>
              <NumberField
                id={`longitude-${id}-${i}`}
                label={words.longitudeOf(i + 1)}
                hidden
                value={longitude}
                decimals={4}
                least={0}
                most={35}
                take={(wanted) => move(i, [wanted, latitude])}
              />
            </td>
            <td>
              <NumberField
                id={`latitude-${id}-${i}`}
                label={words.latitudeOf(i + 1)}
                hidden
                value={latitude}
                decimals={4}
                least={50}
                most={75}
                take={(wanted) => move(i, [longitude, wanted])}
              />
            </td>
            <td class="corner-verbs">
              <button
                type="button"
                class="step"
                aria-label={words.cornerAfter(i + 1)}
                onClick={() => {
                  if (take([...ring.slice(0, i + 1), between(ring, i), ...ring.slice(i + 1)])) {
                    focusNext(`#longitude-${id}-${i + 1}`)
                  }
                }}
              >
                +
              </button>
              <button
                type="button"
                class="step"
                aria-label={words.removeCorner(i + 1)}
                disabled={ring.length === 3}
                onClick={() => {
                  if (take(ring.filter((_, j) => j !== i))) focusNext(`#longitude-${id}-${Math.max(0, i - 1)}`)
                }}
              >
                ×
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Half way to the next corner, in the steps of an address. */
function between(ring: Ring, i: number): LonLat {
  const [x = 0, y = 0] = ring[i] ?? []
  const [nextX = x, nextY = y] = ring[(i + 1) % ring.length] ?? []
  return [Number(((x + nextX) / 2).toFixed(4)), Number(((y + nextY) / 2).toFixed(4))]
}
