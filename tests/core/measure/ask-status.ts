import { type StatusFound, statusOf } from '#core/measure/status.ts'
import { NATION } from '#core/model/area.ts'
import { type Aim, currentTarget, type StatedTarget, type Target } from '#core/model/target.ts'
import type { Atlas } from '#server/atlas/memory.ts'

interface Asked {
  readonly area: string
  readonly indicator: string
  readonly direction: Aim
  readonly target: Target | null
  readonly horizon: number | null
}

/** The status of an area with its figures as the atlas has them, all alongside the years of the area's own series. */
export function statusIn(atlas: Atlas, { area, indicator, direction, target, horizon }: Asked): StatusFound {
  const own = atlas.series(indicator, area)
  if (own === undefined) throw new Error(`no ${indicator} for ${area}`)
  const alongside = (id: string, code: string) => {
    const series = atlas.series(id, code)
    return own.years.map((year) => {
      const figure = series?.figures[series.years.indexOf(year)] ?? Number.NaN
      return Number.isNaN(figure) ? null : figure
    })
  }
  return statusOf({
    years: own.years,
    values: alongside(indicator, area),
    breaks: atlas.indicators.get(indicator)?.breaks ?? [],
    direction,
    target,
    horizon,
    nation: alongside(indicator, NATION),
    peers: target?.kind === 'peers' ? target.peers.map((peer) => alongside(indicator, peer)) : [],
    other: target?.kind === 'gap' ? alongside(target.other, area) : [],
  })
}

/** As a link of a strategy states it. */
export function heldTarget(targets: readonly StatedTarget[]): Target | null {
  return currentTarget(targets)?.target ?? null
}
