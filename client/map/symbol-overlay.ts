/**
 * Circles of counts by deck.gl, over MapLibre and with a canvas of its own. A chunk of its own too: nobody who looks at
 * rates loads it.
 */
import { ScatterplotLayer } from '@deck.gl/layers'
import { MapLibreOverlay } from '@deck.gl/maplibre'
import type { Map as Engine } from 'maplibre-gl'
import type { AreaCode } from '#core/model/area.ts'
import { channels, type Theme, TOKENS, type Token } from '#core/picture/palette.ts'
import { LOOKS, type Look } from '#core/picture/part.ts'
import { type Circle, standsFor } from './circles.ts'
import { toPseudoDegrees } from './plane.ts'

export interface SymbolOverlay {
  draw(circles: readonly Circle[], theme: Theme, hovered: AreaCode | null, chosen: readonly AreaCode[]): void
  destroy(): void
}

type Colour = [red: number, green: number, blue: number, alpha: number]

export function createSymbolOverlay(engine: Engine): SymbolOverlay {
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] })
  engine.addControl(overlay)

  return {
    draw(circles, theme, hovered, chosen) {
      const lookOf = (circle: Circle): Look => {
        const own: Look = circle.negative ? LOOKS['symbol-negative'] : LOOKS.symbol
        if (standsFor(circle, hovered)) return { ...own, ...strokeOf(LOOKS.hovered) }
        if (chosen.some((code) => standsFor(circle, code))) return { ...own, ...strokeOf(LOOKS.chosen) }
        return own
      }
      overlay.setProps({
        layers: [
          new ScatterplotLayer<Circle>({
            id: 'circles',
            data: circles,
            getPosition: ({ position }) => toPseudoDegrees(position),
            getRadius: ({ radius }) => radius,
            radiusUnits: 'pixels',
            filled: true,
            getFillColor: (circle) => colour(theme, lookOf(circle).fill, lookOf(circle).fillOpacity),
            stroked: true,
            lineWidthUnits: 'pixels',
            getLineWidth: (circle) => lookOf(circle).strokeWidth ?? 0,
            getLineColor: (circle) => colour(theme, lookOf(circle).stroke, lookOf(circle).strokeOpacity),
            // Attributes follow what they are made of; without this deck.gl keeps the old ones while `data` stays.
            updateTriggers: {
              getFillColor: theme,
              getLineColor: [theme, hovered, chosen],
              getLineWidth: [hovered, chosen],
            },
          }),
        ],
      })
    },
    destroy: () => engine.removeControl(overlay),
  }
}

function strokeOf({ stroke, strokeWidth }: { readonly stroke: Token; readonly strokeWidth: number }) {
  return { stroke, strokeWidth }
}

function colour(theme: Theme, token: Token | 'none' | undefined, opacity = 1): Colour {
  if (token === undefined || token === 'none') return [0, 0, 0, 0]
  return [...channels(TOKENS[theme][token]), Math.round(opacity * 255)]
}
