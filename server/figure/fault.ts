/** Why a view cannot be drawn as the figure that is asked for: what was expected, and how to go on. */
import { isOfKind, OF_KIND } from '#core/model/figure/of-kind.ts'
import type { FigureKind, FigureSetting } from '#core/model/figure/setting.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Fault, View } from '#core/model/view.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { MOST_COMPARED } from '../compare/read.ts'
import type { Edition } from '../edition.ts'
import { comparandsOf } from './comparands.ts'
import { compareOf } from './compare.ts'
import { lineOf } from './line.ts'
import { readPriorities } from './priorities-asked.ts'
import { regionFault } from './region.ts'

/** What is drawn: what the setting says, else what the page of the view opens on. */
export function kindOf(view: View, { kind }: Pick<FigureSetting, 'kind'>): FigureKind {
  return kind ?? view.show
}

const EXPECTED_ELSEWHERE: Record<(typeof OF_KIND)[number], string> = {
  priority: 'nothing: only kind=region has priorities',
  against: 'nothing: only kind=region is held against a county, and only kind=compare against the first',
  field: 'nothing: only kind=priorities has areas of the national report',
  sort: 'nothing: only kind=priorities has an order of its own',
}

/** `profile`: the saved one that the rows of a region are read through; it has to be fetched before. */
export function figureFault(
  edition: Edition,
  view: View,
  setting: FigureSetting,
  profile: Profile | null = null,
): Fault | null {
  const kind = kindOf(view, setting)
  for (const name of OF_KIND) {
    const found = setting[name]
    if (found === null || isOfKind(name, found, kind)) continue
    // What a region cannot be held against is told where its counties are known.
    if (name !== 'against' || kind !== 'region') return malformed(name, found, EXPECTED_ELSEWHERE[name])
  }
  switch (kind) {
    case 'map':
    case 'multiples':
    case 'chart':
    case 'table':
      return null
    case 'strip':
    case 'bars':
      return view.mode === 'two' || view.mode === 'conflict'
        ? malformed('kind', kind, 'a kind for two numbers at once, such as chart, table or map; or another mode')
        : null
    case 'line':
      return lineFault(edition, view)
    case 'compare':
      return compareFault(edition, view, setting)
    case 'region':
      return regionFault(edition, view, setting, profile)
    case 'priorities': {
      const read = readPriorities(edition, view, setting)
      return 'fault' in read ? read.fault : null
    }
  }
}

function lineFault(edition: Edition, view: View): Fault | null {
  if (view.mode !== 'value' && view.mode !== 'change') {
    return malformed('mode', view.mode, 'value or change, which are what kind=line draws over time')
  }
  const { years, series } = lineOf(edition, view)
  const known = series.some(({ values }) => values.some((value) => value !== null))
  if (years.length > 1 && known) return null
  const { id } = indicatorOf(edition.atlas, view.indicator)
  const expected = 'an indicator with figures of two years or more for whom is chosen; kind=bars shows a single year'
  return { kind: 'no-data', parameter: 'indicator', found: id, expected }
}

function compareFault(edition: Edition, view: View, setting: FigureSetting): Fault | null {
  if (view.mode !== 'value') return malformed('mode', view.mode, 'value, which is what kind=compare sets side by side')
  const count = comparandsOf(edition, view).length
  if (count < 2 || count > MOST_COMPARED) {
    const expected = `2 to ${MOST_COMPARED} chosen areas and territories (area=, t=) to compare; found ${count}`
    return malformed('kind', 'compare', expected)
  }
  const { against } = setting
  if (against !== null && view.reference !== 'nation') {
    return malformed('reference', view.reference, `nothing beside against=${against}, which says with whom`)
  }
  if (compareOf(edition, view, setting) !== null) return null
  const expected = 'an indicator with figures for any of whom is chosen'
  return { kind: 'no-data', parameter: 'indicator', found: view.indicator, expected }
}

function malformed(parameter: string, found: string, expected: string): Fault {
  return { kind: 'malformed', parameter, found, expected }
}
