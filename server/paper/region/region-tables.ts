/** The rows that a figure of a region draws, as tables of each priority: to be read in letters of a usual size, and edited. */
import type { FigureSetting } from '#core/model/figure/setting.ts'
import type { PaperTable } from '#core/model/paper/paper.ts'
import type { Profile } from '#core/model/profile.ts'
import { isCurrent } from '#core/model/strategy.ts'
import type { View } from '#core/model/view.ts'
import type { Edition } from '../../edition.ts'
import { readRegion } from '../../figure/region-asked.ts'
import { regionAnswer } from '../../region/reading.ts'
import type { RegionContext } from '../../region-page/context.ts'
import { rowsTable } from './priority-parts.ts'

/** Asked for what `figureFault` finds no fault with. */
export function regionTables(
  edition: Edition,
  view: View,
  setting: Pick<FigureSetting, 'priority' | 'against'>,
  profile: Profile | null,
): PaperTable[] {
  const { priority } = setting
  const read = readRegion(edition, view, setting, profile)
  if ('fault' in read) return []
  const { area, frame, reference } = read.question
  const answer = regionAnswer(edition, read.question)
  const id = frame.kind === 'profile' ? frame.id : null
  const { at, lang } = view
  const choice = { area, frame: frame.kind, profile: id, reference, sort: 'order', open: null, at, lang } as const
  const context: RegionContext = { edition, answer, choice, map: null }
  return answer.priorities
    .filter((each) => isCurrent(each) && each.indicators.length > 0 && (priority === null || each.id === priority))
    .map(({ title, indicators }) => rowsTable(context, title.sv, indicators))
}
