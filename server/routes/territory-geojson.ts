/** `/api/territories.geojson`: territories for other programs, and for the page to load again exactly as they were. */
import { TerritoryFeaturesSchema } from '#core/model/contract-territory-features.ts'
import { writeGeoJson } from '#core/model/territory-reading.ts'
import { partsOf, valuesOf } from '../ask/territory.ts'
import { outlineAround } from '../ask/territory-outline.ts'
import type { Edition } from '../edition.ts'
import { asAttachment } from '../export/file-name.ts'
import { API_HEADERS } from '../http/headers.ts'
import { viewParameters } from '../http/parameters.ts'
import { Published } from '../http/published.ts'
import { readQuery } from '../http/question.ts'
import { keeping, lastingOf, type Route } from '../http/route.ts'
import { FIGURES, FIGURES_NOTES, readFigures, requireTerritory, territoryNote } from '../http/territory-query.ts'

const ADDRESS = '/api/territories.geojson'

export function territoryGeoJsonRoute(edition: Edition): Route {
  const { atlas, knowledge, kept } = edition
  return {
    pattern: ADDRESS,
    operations: [
      {
        address: ADDRESS,
        summary:
          'Territories as GeoJSON with their outlines, the codes and shares of their parts, and their values. Loaded as a file of territories it gives the same ones again.',
        parameters: [territoryNote(knowledge), ...FIGURES_NOTES, ...viewParameters(['at'], knowledge)],
        type: 'application/geo+json',
        schema: TerritoryFeaturesSchema,
      },
    ],
    answer: keeping(kept, ({ query }) => {
      const reading = readQuery(query, knowledge, ['t', 'at'], FIGURES)
      requireTerritory(reading)
      const figures = readFigures(reading, knowledge)
      const [fault] = reading.faults
      if (fault) return { fault }
      const { territories } = reading.view
      const indicators = figures.indicators ?? [...atlas.indicators.values()]
      const collection = writeGeoJson(territories, {
        version: atlas.version,
        parts: territories.map((each) => partsOf(edition, each).areas),
        values: territories.map((each) => valuesOf(edition, each, { indicators, year: figures.year })),
        outlines: territories.map(({ shape }) => (shape.kind === 'areas' ? outlineAround(atlas, shape.codes) : null)),
      })
      const headers = { ...API_HEADERS, ...asAttachment(`territories-${atlas.version}.geojson`) }
      const body = new Published(`${JSON.stringify(collection)}\n`, 'application/geo+json', headers)
      return { body, lasting: lastingOf(reading.view) }
    }),
  }
}
