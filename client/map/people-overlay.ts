/**
 * Dots and columns of people by deck.gl, over MapLibre and with a canvas of its own. A chunk of its own too: nobody who
 * looks at the plain map loads it. No strokes, which are slow without a graphics card: light around a mark is a larger
 * mark under it.
 */
import { LineLayer, ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as Engine } from 'maplibre-gl'
import { HALO } from '#core/picture/draw-people.ts'
import { channels, type Theme, TOKENS } from '#core/picture/palette.ts'
import { LOOKS, type Look } from '#core/picture/part.ts'
import { NARROWEST, type PeopleMark, type PeopleScale, SMALLEST } from '#core/picture/people-marks.ts'
import { toPseudoDegrees } from './plane.ts'

export interface PeopleOverlay {
  /** Marks come north to south, made for a camera of so many pixels per metre. */
  draw(marks: readonly PeopleMark[], scale: PeopleScale, bare: boolean, pixelsPerMetre: number, theme: Theme): void
  clear(): void
}

interface Stroke extends PeopleMark {
  /** Beyond the mark on each side, px; 0 for the mark itself. */
  readonly halo: number
}

type Colour = [red: number, green: number, blue: number, alpha: number]

export function createPeopleOverlay(engine: Engine): PeopleOverlay {
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] })
  engine.addControl(overlay)

  return {
    draw(marks, { mark, width }, bare, pixelsPerMetre, theme) {
      const strokes = withHalos(marks, mark, bare)
      const colour = ({ halo }: Stroke) => colourOf(halo > 0 ? LOOKS['people-halo'] : LOOKS.people, theme)
      overlay.setProps({
        layers: [mark === 'dots' ? dots(strokes, colour) : columns(strokes, colour, width, pixelsPerMetre)],
      })
    },
    clear: () => overlay.setProps({ layers: [] }),
  }
}

/** In the order they are painted: dots large to small, columns north to south, each with its light under it. */
function withHalos(marks: readonly PeopleMark[], mark: 'dots' | 'columns', bare: boolean): Stroke[] {
  const ordered = mark === 'dots' ? [...marks].sort((a, b) => b.size - a.size) : marks
  return ordered.flatMap((each) => {
    const plain = bare && each.size <= SMALLEST[mark]
    return plain
      ? [{ ...each, halo: 0 }]
      : [
          { ...each, halo: HALO },
          { ...each, halo: 0 },
        ]
  })
}

function dots(strokes: Stroke[], colour: (stroke: Stroke) => Colour) {
  return new ScatterplotLayer<Stroke>({
    id: 'people-dots',
    data: strokes,
    getPosition: ({ position }) => toPseudoDegrees(position),
    getRadius: ({ size, halo }) => size + halo,
    radiusUnits: 'pixels',
    stroked: false,
    getFillColor: colour,
  })
}

function columns(strokes: Stroke[], colour: (stroke: Stroke) => Colour, width: number, pixelsPerMetre: number) {
  return new LineLayer<Stroke>({
    id: 'people-columns',
    data: strokes,
    getSourcePosition: ({ position }) => toPseudoDegrees(position),
    getTargetPosition: ({ position: [east, north], size }) => toPseudoDegrees([east, north + size / pixelsPerMetre]),
    widthUnits: 'pixels',
    getWidth: ({ size, halo }) => (size > SMALLEST.columns ? width : NARROWEST) + 2 * halo,
    getColor: colour,
  })
}

function colourOf({ stroke = 'ink', strokeOpacity = 1 }: Look, theme: Theme): Colour {
  return [...channels(TOKENS[theme][stroke]), Math.round(strokeOpacity * 255)]
}
