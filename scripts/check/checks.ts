import { balances } from './balances.ts'
import { bounds } from './bounds.ts'
import { breaks } from './breaks.ts'
import type { Check } from './check.ts'
import { codes } from './codes.ts'
import { directions } from './directions.ts'
import { geometry } from './geometry.ts'
import { groups } from './groups.ts'
import { known } from './known.ts'
import { licences } from './licences.ts'
import { names } from './names.ts'
import { notEmpty } from './not-empty.ts'
import { pages } from './pages.ts'
import { people } from './people.ts'
import { priorities } from './priorities.ts'
import { ratios } from './ratios.ts'
import { references } from './references.ts'
import { reportAreas } from './report-areas.ts'
import { strategies } from './strategies.ts'
import { sums } from './sums.ts'
import { targets } from './targets.ts'
import { variants } from './variants.ts'

/** Everything that must hold of a data folder, from its codes to its figures. */
export const CHECKS: readonly Check[] = [
  codes,
  groups,
  geometry,
  names,
  licences,
  directions,
  references,
  variants,
  notEmpty,
  breaks,
  bounds,
  balances,
  sums,
  ratios,
  people,
  known,
  strategies,
  priorities,
  targets,
  reportAreas,
  pages,
]
