/**
 * Where people live, as a layer of the map: hexagons over the fills or instead of them, so that a large pale
 * municipality is seen to be empty land.
 */
import type { HexagonsAnswer } from '#core/model/contract-population.ts'
import type { Metres } from '#core/model/plane.ts'
import { FEW } from '#core/model/population.ts'
import type { Text } from '#core/model/text.ts'
import type { View } from '#core/model/view.ts'
import type { Picture, PictureRow } from './picture.ts'

export interface Hexagon {
  /** Its centre. */
  readonly position: Metres
  /** Null where they are fewer than FEW. */
  readonly people: number | null
  /** Code of the municipality where most of them live. */
  readonly municipality: string
}

export interface PeopleLayer {
  /** How the hexagons are drawn. */
  readonly mark: 'dots' | 'columns'
  /** True where the layer is instead of the fills. */
  readonly bare: boolean
  /** True where only the hexagons of some municipalities are shown. */
  readonly partial: boolean
  /** North to south. */
  readonly hexagons: readonly Hexagon[]
  /** People of the hexagon with most of them; 0 where all have few or there is none. */
  readonly largest: number
  readonly year: number
  readonly source: Text
}

export type PeopleChoice = Pick<View, 'people' | 'ground' | 'within'>

/**
 * A hexagon of few people where a number is needed, to draw it together with its neighbours: half of FEW. What they are
 * in truth is 5.08 on average (8 853 people in 1 743 hexagons, 2024).
 */
export const FEW_TYPICALLY = FEW / 2

/** The layer of a view, or null where it shows none. `inside` says whether the view shows a municipality. */
export function peopleLayer(
  answer: HexagonsAnswer,
  { people: mark, ground, within }: PeopleChoice,
  inside: (municipality: string) => boolean,
): PeopleLayer | null {
  if (mark === 'none') return null
  const { codes, areas, east, north, people, year, source } = answer
  const shown = codes.map(inside)
  const hexagons = areas.flatMap((area, i): Hexagon[] => {
    if (!shown[area]) return []
    return [{ position: [east[i] ?? 0, north[i] ?? 0], people: people[i] ?? null, municipality: codes[area] ?? '' }]
  })
  const largest = hexagons.reduce((most, hexagon) => Math.max(most, hexagon.people ?? 0), 0)
  return { mark, bare: ground === 'bare', partial: within !== null, hexagons, largest, year, source }
}

/** Whether a view shows people on bare ground, and its indicator not at all. */
export function isBare({ people, ground }: Pick<View, 'people' | 'ground'>): boolean {
  return people !== 'none' && ground === 'bare'
}

/** The fewest hexagons in which half of all people live: how crowded a country is, in one number. */
export function hexagonsOfHalf({ hexagons }: Pick<PeopleLayer, 'hexagons'>): number {
  const counts = hexagons.map(({ people }) => people ?? FEW_TYPICALLY).sort((a, b) => b - a)
  const all = counts.reduce((sum, count) => sum + count, 0)
  let sum = 0
  const last = counts.findIndex((count) => {
    sum += count
    return sum * 2 >= all
  })
  return last + 1
}

/**
 * The picture as it is drawn under a layer that is shown instead of its fills: the same areas, none with a value, on the
 * paper that also lies under circles.
 */
export function onBareGround(picture: Picture): Picture {
  const bare = (row: PictureRow): PictureRow => ({ ...row, value: null, missing: null, class: null })
  return {
    ...picture,
    mark: 'symbols',
    rows: picture.rows.map(bare),
    rowOf: new Map([...picture.rowOf].map(([code, row]) => [code, bare(row)])),
    missing: [],
  }
}
