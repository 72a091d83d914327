/**
 * From a view to its picture. The server answers the questions of the plan from the atlas and the page from what it has
 * fetched; both come here, so both show the same.
 */
import { withoutNoise } from '#core/measure/noise.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { Ask } from '#core/model/contract-answers.ts'
import type { Text } from '#core/model/text.ts'
import { MISSING_REASONS } from '#core/model/value.ts'
import type { Knowledge, View } from '#core/model/view.ts'
import { type Cell, cellsOf } from './cells.ts'
import { measureOf } from './measure-of.ts'
import { paint, pooledOf } from './paint.ts'
import type { Picture, PictureRow } from './picture.ts'
import { planOf } from './plan.ts'
import { directionOf, ranksOf } from './row-ranks.ts'
import { comparisonOf } from './shown-reference.ts'

export { questionsOf } from './plan.ts'

/** `shared`: breaks made elsewhere, that several pictures have in common. */
export function pictureOf(
  view: View,
  knowledge: Knowledge,
  ask: Ask,
  withinName: Text | null,
  shared: readonly number[] | null = null,
): Picture {
  const plan = planOf(view, knowledge)
  const { indicator, subject, year } = plan
  const cells = cellsOf(view, knowledge, plan, ask)
  const division = plan.division && ask(plan.division)
  // Counts grow with the size of an area, and two indicators have no reference in common.
  const compared = indicator.kind !== 'count' && subject.kind !== 'two' && subject.kind !== 'conflict'
  const comparison = comparisonOf(view, plan, ask)
  const against = (cell: Cell) => (compared ? comparison.against(cell.code) : null)
  const difference = (cell: Cell) => {
    const other = against(cell)
    return cell.value === null || other === null ? null : withoutNoise(cell.value - other)
  }
  const own = compared && comparison.reference?.own === true && cells.some((cell) => against(cell) !== null)
  const classed = own && subject.kind !== 'course' && view.colour === 'difference' ? 'difference' : 'value'
  const painting = paint(view, plan, cells, {
    figure: classed === 'difference' ? difference : (cell) => cell.value,
    against,
    reference: compared ? (comparison.reference?.value ?? null) : null,
    classed,
    division,
    pooled: pooledOf(plan, cells, ask),
    shared,
    ask,
  })
  const ranks = ranksOf(cells, directionOf(indicator, subject.kind), comparison)
  const rows = cells.map(
    // One literal, as in cells.ts.
    (cell, i): PictureRow => ({
      code: cell.code,
      name: cell.name,
      members: cell.members,
      value: cell.value,
      missing: cell.missing,
      parts: cell.parts,
      coverage: cell.coverage,
      approximation: cell.approximation,
      range: cell.range,
      weightYear: cell.weightYear,
      group: cell.group,
      p: cell.p,
      slopes: cell.slopes,
      class: painting.classIn(cell),
      rank: ranks[i]?.rank ?? null,
      rankOf: ranks[i]?.of ?? null,
      referenceDifference: difference(cell),
      reference: own ? against(cell) : null,
    }),
  )
  return {
    version: ask(plan.first).version,
    view,
    indicator,
    year,
    detail: painting.detail,
    measure: measureOf(view, plan),
    withinName,
    division,
    countyNames: new Map(knowledge.areasAt('county').map(({ code, name }) => [code, name])),
    // Groups belong to no county of their own: nobody is compared, and nothing says so.
    reference: comparison.reference?.own && !own ? null : comparison.reference,
    mark: indicator.kind === 'count' && subject.kind !== 'typology' ? 'symbols' : 'fills',
    rows,
    rowOf: new Map(rows.flatMap((row) => row.members.map((code): [AreaCode, PictureRow] => [code, row]))),
    scheme: painting.scheme,
    classes: painting.classes,
    classed,
    ranked: ranks.filter((each) => each !== null).length,
    missing: countMissing(rows),
  }
}

/** Only rows without a colour: the group of an area is known also where its value is not. */
function countMissing(rows: readonly PictureRow[]): Picture['missing'] {
  return MISSING_REASONS.flatMap((reason) => {
    const count = rows.filter((row) => row.missing === reason && row.class === null).length
    return count > 0 ? [{ reason, count }] : []
  })
}
