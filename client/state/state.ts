/**
 * The door to the state: signals to read and verbs to call. Map and panels meet here and nowhere else.
 * Reading `picture.value` or `view.value` before `startState` throws.
 */
import { batch, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, fetchDivisions, fetchIndicators, pinVersion } from '#client/api.ts'
import type { Area } from '#core/model/area.ts'
import type { Boot } from '#core/model/contract.ts'
import type { Address } from './address.ts'
import { followView } from './answers.ts'
import { catalogueArrived, learnCatalogue, learnDivisions, setKnowledge } from './knowledge.ts'
import { followChosen } from './series.ts'
import { openView, rereadAddress } from './view.ts'

export { failure, loading, picture, retry, type Waiting, waiting } from './answers.ts'
export {
  closed,
  dismissFault,
  faults,
  hover,
  hovered,
  mapSize,
  online,
  openSheet,
  type PanelName,
  setSurroundings,
  type Tab,
  tab,
  theme,
  togglePanel,
  wide,
  yearMissing,
} from './fleeting.ts'
export { areas, catalogueArrived, divisions, indicatorOf, indicators, knowledge, version } from './knowledge.ts'
export { type AreaSeries, retrySeries, seriesFailure, seriesOf } from './series.ts'
export {
  chooseIndicator,
  chooseLanguage,
  chooseLevel,
  chooseMethod,
  chooseNextYear,
  chooseWithin,
  chooseYear,
  clearAreas,
  showAs,
  toggleArea,
  view,
} from './view.ts'

/** Opens the state on what the server sent and keeps everything in step with the view. Returns the way to stop. */
export function startState(boot: Boot, areas: readonly Area[], address: Address): () => void {
  pinVersion(boot.version)
  learning = null
  setKnowledge(boot, areas)
  openView(boot.view, boot.faults, address)
  address.listen(() => {
    // Back may lead to an indicator that only the whole catalogue knows.
    if (catalogueArrived.peek()) rereadAddress()
    else learnAll().then((known) => known && rereadAddress())
  })
  const stops = [followView(boot.column), followChosen()]
  return () => {
    for (const stop of stops) stop()
  }
}

const failedToLearn = signal<ApiError | null>(null)
export const catalogueFailure: ReadonlySignal<ApiError | null> = failedToLearn
let learning: Promise<boolean> | null = null

/** Fetches the catalogue and the divisions, which the first view does without; true when they are here. */
export function learnAll(): Promise<boolean> {
  learning ??= learn().finally(() => {
    // What is here need not be asked for again; what failed may be.
    if (!catalogueArrived.peek()) learning = null
  })
  return learning
}

async function learn(): Promise<boolean> {
  try {
    const [indicators, divisions] = await Promise.all([fetchIndicators(), fetchDivisions()])
    batch(() => {
      learnCatalogue(indicators)
      learnDivisions(divisions)
      failedToLearn.value = null
    })
    return true
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    failedToLearn.value = error
    return false
  }
}
