import type { Language } from '#core/model/text.ts'
import { GEOMETRY_SOURCES } from '#core/picture/describe.ts'

interface MapWords {
  readonly map: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly home: string
  readonly homeWithin: string
  readonly fullScreen: string
  readonly leaveFullScreen: string
  readonly rank: (rank: string, of: string) => string
  readonly classRange: (from: string, to: string) => string
  readonly attribution: string
  readonly unfetched: string
  readonly retry: string
}

/** What the map itself says; the panels have their own words. */
export const MAP_WORDS: Record<Language, MapWords> = {
  sv: {
    map: 'Karta. Flytta med piltangenterna, zooma med plus och minus, 0 visar hela kartan.',
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    home: 'Hela Sverige',
    homeWithin: 'Hela området',
    fullScreen: 'Helskärm',
    leaveFullScreen: 'Lämna helskärm',
    rank: (rank, of) => `plats ${rank} av ${of}`,
    classRange: (from, to) => `klassen ${from} till ${to}`,
    attribution: `© ${GEOMETRY_SOURCES}`,
    unfetched: 'Gränserna gick inte att hämta. Kartan visar den förra bilden.',
    retry: 'Försök igen',
  },
  en: {
    map: 'Map. Pan with the arrow keys, zoom with plus and minus, 0 shows the whole map.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'All of Sweden',
    homeWithin: 'Whole area',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    rank: (rank, of) => `rank ${rank} of ${of}`,
    classRange: (from, to) => `the class ${from} to ${to}`,
    attribution: `© ${GEOMETRY_SOURCES}`,
    unfetched: 'The outlines could not be fetched. The map shows the former picture.',
    retry: 'Try again',
  },
}
