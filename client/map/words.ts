import type { CompassDirection } from '#core/model/compass.ts'
import type { Language } from '#core/model/text.ts'
import { GEOMETRY_SOURCES } from '#core/picture/describe/geometry-sources.ts'

interface MapWords {
  /** The map as a place for the keyboard, and what kind of thing that is. */
  readonly walk: string
  readonly walkRole: string
  /** What each key does, in the order of use. */
  readonly keys: readonly (readonly [key: string, does: string])[]
  readonly moreKeys: string
  readonly mapEnds: Record<CompassDirection, string>
  readonly seatOutside: (name: string) => string
  readonly chosen: (name: string) => string
  readonly letGo: (name: string) => string
  readonly isChosen: string
  /** In a territory that is being listed, and out of it. */
  readonly listed: (name: string) => string
  readonly unlisted: (name: string) => string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly home: string
  readonly homeWithin: string
  readonly fullScreen: string
  readonly leaveFullScreen: string
  readonly attribution: string
  readonly unfetched: string
  readonly retry: string
}

/** What the map itself says; the panels have their own words. */
export const MAP_WORDS: Record<Language, MapWords> = {
  sv: {
    walk: 'Gå mellan områdena på kartan',
    walkRole: 'interaktiv karta',
    keys: [
      ['Piltangenter', 'går till grannen i den riktningen och läser upp den.'],
      ['Enter', 'väljer området.'],
      ['Home', 'går till länets residensstad.'],
      ['+ −', 'zoomar, liksom Page Up och Page Down.'],
      ['Skift + pil', 'flyttar kartan. 0 visar hela.'],
      ['Esc', 'lämnar området.'],
      ['?', 'gömmer den här hjälpen.'],
    ],
    moreKeys: 'visar tangenterna',
    mapEnds: {
      north: 'Kartan slutar här norrut.',
      east: 'Kartan slutar här österut.',
      south: 'Kartan slutar här söderut.',
      west: 'Kartan slutar här västerut.',
    },
    seatOutside: (name) => `Länets residensstad ligger i ${name}, utanför det som kartan visar.`,
    chosen: (name) => `${name} är vald.`,
    letGo: (name) => `${name} är inte längre vald.`,
    isChosen: 'Vald.',
    listed: (name) => `${name} är med i territoriet.`,
    unlisted: (name) => `${name} är inte längre med i territoriet.`,
    zoomIn: 'Zooma in',
    zoomOut: 'Zooma ut',
    home: 'Hela Sverige',
    homeWithin: 'Hela området',
    fullScreen: 'Helskärm',
    leaveFullScreen: 'Lämna helskärm',
    attribution: `© ${GEOMETRY_SOURCES}`,
    unfetched: 'Det som kartan behöver gick inte att hämta. Den visar den förra bilden.',
    retry: 'Försök igen',
  },
  en: {
    walk: 'Walk between the areas of the map',
    walkRole: 'interactive map',
    keys: [
      ['Arrow keys', 'go to the neighbour in that direction and read it out.'],
      ['Enter', 'chooses the area.'],
      ['Home', 'goes to the seat of the county.'],
      ['+ −', 'zoom, as do Page Up and Page Down.'],
      ['Shift + arrow', 'moves the map. 0 shows all of it.'],
      ['Esc', 'leaves the area.'],
      ['?', 'hides this help.'],
    ],
    moreKeys: 'shows the keys',
    mapEnds: {
      north: 'The map ends here to the north.',
      east: 'The map ends here to the east.',
      south: 'The map ends here to the south.',
      west: 'The map ends here to the west.',
    },
    seatOutside: (name) => `The seat of the county lies in ${name}, outside what the map shows.`,
    chosen: (name) => `${name} is chosen.`,
    letGo: (name) => `${name} is no longer chosen.`,
    isChosen: 'Chosen.',
    listed: (name) => `${name} is in the territory.`,
    unlisted: (name) => `${name} is no longer in the territory.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'All of Sweden',
    homeWithin: 'Whole area',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    attribution: `© ${GEOMETRY_SOURCES}`,
    unfetched: 'What the map needs could not be fetched. It shows the former picture.',
    retry: 'Try again',
  },
}
