/** What every part of the page reads. */
import type { MatrixAnswer } from '#core/model/contract-regions.ts'
import { addressIn } from '#core/model/destination.ts'
import { LEAST_MEASURES, REPORT_AREA_NAMES, type ReportArea } from '#core/model/report-area.ts'
import { currentVersion, isCurrent, type Priority } from '#core/model/strategy.ts'
import type { Edition } from '../edition.ts'
import type { PrioritiesChoice } from './choice.ts'

export type MatrixRegion = MatrixAnswer['regions'][number]
export type MatrixCell = MatrixRegion['cells'][number]

export interface PrioritiesContext {
  readonly edition: Edition
  readonly matrix: MatrixAnswer
  readonly choice: PrioritiesChoice
}

/** A county beside its cell in the chosen area. */
export interface Placed {
  readonly region: MatrixRegion
  readonly cell: MatrixCell
}

/** All counties in the chosen area, in area order. */
export function placedIn({ matrix, choice }: PrioritiesContext): Placed[] {
  return matrix.regions.flatMap((region) => {
    const cell = region.cells.find(({ area }) => area === choice.area)
    return cell === undefined ? [] : [{ region, cell }]
  })
}

/** Whether a need rests on a single measure: then no blind spot is claimed. */
export function isSingle({ need, measures }: Pick<MatrixCell, 'need' | 'measures'>): boolean {
  return need !== null && measures < LEAST_MEASURES
}

/** Whether that is so of all counties, and can be said once. */
export function isSingleForAll({ matrix }: Pick<PrioritiesContext, 'matrix'>, area: ReportArea): boolean {
  const cells = matrix.regions.flatMap((region) => region.cells.filter((cell) => cell.area === area))
  return cells.some(isSingle) && cells.every((cell) => cell.need === null || isSingle(cell))
}

export function areaTitle({ choice: { area, lang } }: Pick<PrioritiesContext, 'choice'>): string {
  return REPORT_AREA_NAMES[area][lang]
}

/** What a strategy has in an area today: its priorities in their order, then the goals that count as none. */
export function currentIn({ edition: { atlas } }: PrioritiesContext, county: string, area: ReportArea): Priority[] {
  const strategy = atlas.strategies.get(county)
  if (strategy === undefined) return []
  const here = currentVersion(strategy).priorities.filter((each) => each.area === area && isCurrent(each))
  return here.toSorted((a, b) => Number(b.rank === 'priority') - Number(a.rank === 'priority'))
}

/** Where the page of a region tells of an area: at its first priority there, else at its need. */
export function regionAddress(context: PrioritiesContext, county: string, area: ReportArea): string {
  const first = currentIn(context, county, area).find(({ rank }) => rank === 'priority')
  return first === undefined ? partAddress(context, county, `need-${area}`) : priorityAddress(context, county, first)
}

export function priorityAddress(context: PrioritiesContext, county: string, { id }: Pick<Priority, 'id'>): string {
  return partAddress(context, county, `p-${id}`)
}

function partAddress({ choice: { lang, at } }: PrioritiesContext, county: string, part: string): string {
  return `${addressIn(`/region/${county}`, lang, at === null ? [] : [['at', at]])}#${part}`
}

/** Whether it is the county that is chosen. */
export function isChosen({ choice: { county } }: Pick<PrioritiesContext, 'choice'>, code: string): boolean {
  return county !== null && code === county.code
}
