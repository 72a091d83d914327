/** What the places of the area are read from: where all others of its level stand (see contract-region-download.ts). */
import type { Area } from '#core/model/area.ts'
import type { RegionDownload } from '#core/model/contract-region-download.ts'
import { figuresOf } from '../../region/figures.ts'
import { needsOf, type Read } from '../../region/needs.ts'
import { spreadsOf } from '../../region/spreads.ts'
import { figuresOnce, rowsOf, type Told } from './told.ts'

type Others = Pick<RegionDownload, 'standings' | 'needs' | 'widths'>

export function othersOf(told: Pick<Told, 'atlas' | 'answer'>): Others {
  return { standings: standingsOf(told), needs: allNeedsOf(told), widths: widthsOf(told) }
}

/** An indicator that several needs are read from is there once: its year is the same in all. */
function standingsOf({ atlas, answer }: Pick<Told, 'atlas' | 'answer'>): Others['standings'] {
  const { level } = answer.region
  const read = [...needsOf(atlas, level).values()].flatMap((needs) => needs.read)
  const once = new Map(read.map((each): [string, Read] => [each.placed.indicator, each]))
  return [...once.values()].map(({ placed: { indicator }, year, positions }) => {
    const values = figuresOf(atlas).column(indicator, level, year)
    const areas = atlas.areasAt(level).map((area, place) => ({
      ...nameOf(area),
      value: values[place] ?? null,
      position: positions[place] ?? null,
    }))
    return { indicator, year, areas }
  })
}

function allNeedsOf({ atlas, answer }: Pick<Told, 'atlas' | 'answer'>): Others['needs'] {
  const areas = atlas.areasAt(answer.region.level)
  return [...needsOf(atlas, answer.region.level)].map(([area, { needs, ranks }]) => ({
    area,
    areas: areas.map((each, place) => ({
      ...nameOf(each),
      need: needs[place] ?? null,
      needRank: ranks[place] ?? null,
    })),
  }))
}

/** Of each indicator of a row, in the year of its spread. */
function widthsOf(told: Pick<Told, 'atlas' | 'answer'>): Others['widths'] {
  const { atlas } = told
  return figuresOnce(rowsOf(told)).flatMap(({ row: { id, spread }, indicator }) => {
    if (spread.year === null || spread.widthRank === null) return []
    const spreads = spreadsOf(atlas, indicator, spread.year)
    const areas = atlas.areasAt('county').map((area, place) => {
      const spread = spreads[place]
      return { ...nameOf(area), width: spread?.width ?? null, widthRank: spread?.widthRank ?? null }
    })
    return [{ indicator: id, year: spread.year, areas }]
  })
}

const nameOf = ({ code, name }: Area) => ({ code, name })
