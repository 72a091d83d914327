import type { Tool } from '#client/state/territories.ts'
import type { RingsFault } from '#core/model/territory/rings.ts'
import type { Language } from '#core/model/text.ts'

interface DrawingWords {
  /** What to do with each tool. */
  readonly tools: Record<Exclude<Tool, 'none'>, string>
  /** Of a circle, in place of its corners. */
  readonly rim: string
  readonly done: string
  readonly cancel: string
  readonly locked: string
  readonly nothing: string
  readonly unfetched: string
  /** At the place on the map. */
  readonly faultHere: Record<RingsFault['kind'], string>
  /** In the line over the map. */
  readonly faults: Record<RingsFault['kind'], string>
}

export const DRAWING_WORDS: Record<Language, DrawingWords> = {
  sv: {
    tools: {
      pick: 'Klicka på områden för att lägga till dem eller ta bort dem.',
      polygon:
        'Klicka ut hörnen. Klicka på det första hörnet eller tryck Enter för att sluta, Delete tar bort det senaste.',
      freehand: 'Rita området i ett drag. Mellanslag och drag, eller två fingrar, flyttar kartan.',
      circle: 'Dra från mitten och utåt, eller klicka i mitten och sedan på randen.',
      corners:
        'Dra i hörnen; dra mitt på en linje för ett nytt. Klicka på ett hörn och tryck Delete för att ta bort det.',
    },
    rim: 'Dra i mitten för att flytta cirkeln, och i randen för att ändra radien.',
    done: 'Klar',
    cancel: 'Avbryt',
    locked: 'Territoriet är låst. Lås upp det för att ändra det.',
    nothing: 'Det finns inget att sluta ännu: rita minst tre hörn.',
    unfetched: 'Det som behövs för att spara ritningen gick inte att hämta. Den ligger kvar: försök igen med Klar.',
    faultHere: {
      crossing: 'linjerna möts här',
      'too-few': 'för få hörn',
      'no-area': 'ingen yta',
      'far-away': 'utanför Sverige',
      'hole-outside': 'ett hål utanför',
    },
    faults: {
      crossing: 'Linjerna korsar eller rör varandra. Flytta hörnen så att de inte gör det, eller avbryt.',
      'too-few': 'Ritningen har för få hörn: minst tre.',
      'no-area': 'Ritningen innesluter ingen yta. Flytta ett hörn, eller avbryt.',
      'far-away': 'Ritningen ligger för långt från Sverige. Flytta den, eller avbryt.',
      'hole-outside': 'Ett hål ligger utanför det som det är ett hål i. Flytta dess hörn, eller avbryt.',
    },
  },
  en: {
    tools: {
      pick: 'Click areas to add them or take them out.',
      polygon: 'Click the corners. Click the first one or press Enter to finish; Delete takes back the last.',
      freehand: 'Draw the area in one stroke. Space and drag, or two fingers, move the map.',
      circle: 'Drag from the centre outwards, or click the centre and then the rim.',
      corners:
        'Drag the corners; drag the middle of a line for a new one. Click a corner and press Delete to remove it.',
    },
    rim: 'Drag the centre to move the circle, and the rim to change its radius.',
    done: 'Done',
    cancel: 'Cancel',
    locked: 'The territory is locked. Unlock it to change it.',
    nothing: 'There is nothing to finish yet: draw at least three corners.',
    unfetched: 'What is needed to keep the drawing could not be fetched. It is still there: try again with Done.',
    faultHere: {
      crossing: 'the lines meet here',
      'too-few': 'too few corners',
      'no-area': 'no area',
      'far-away': 'outside Sweden',
      'hole-outside': 'a hole outside',
    },
    faults: {
      crossing: 'The lines cross or touch. Move the corners so that they do not, or cancel.',
      'too-few': 'The drawing has too few corners: at least three.',
      'no-area': 'The drawing encloses no area. Move a corner, or cancel.',
      'far-away': 'The drawing is too far from Sweden. Move it, or cancel.',
      'hole-outside': 'A hole lies outside what it is a hole in. Move its corners, or cancel.',
    },
  },
}
