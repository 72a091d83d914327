import { isBlindSpot } from '#core/measure/blind-spots.ts'
import type { MatrixAnswer } from '#core/model/contract-regions.ts'
import { REPORT_AREA_NAMES, REPORT_AREAS } from '#core/model/report-area.ts'
import { currentVersion } from '#core/model/strategy.ts'
import type { Edition } from '../edition.ts'
import { goalsIn } from './blind-spots.ts'
import { needEmphasisOf } from './need.ts'
import { countiesWithStrategy } from './strategy-frame.ts'

/** Need and emphasis of every county in every area of the report. */
export function matrixAnswer({ atlas }: Pick<Edition, 'atlas'>): MatrixAnswer {
  return {
    version: atlas.version,
    areas: REPORT_AREAS.map((id) => ({ id, name: REPORT_AREA_NAMES[id] })),
    regions: countiesWithStrategy(atlas).map(({ code, name, area, strategy }) => {
      const version = currentVersion(strategy)
      return {
        code,
        name,
        organisation: strategy.organisation,
        complete: version.complete,
        cells: needEmphasisOf(atlas, area, version).map(({ indicators: _, ...cell }) => ({
          ...cell,
          blindSpot: isBlindSpot(cell),
          subGoals: goalsIn(version, cell.area).length,
        })),
      }
    }),
  }
}
