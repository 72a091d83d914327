/**
 * The door to the state: signals to read and verbs to call. Map and panels meet here and nowhere else.
 * The verbs that lead to other figures have a door of their own, choices.ts, for they come with the panels.
 * Reading `picture.value` or `view.value` before `startState` throws.
 */
import { pinVersion } from '#client/api.ts'
import type { Area } from '#core/model/area.ts'
import type { Boot } from '#core/model/contract.ts'
import type { Address } from './address.ts'
import { followView } from './answers.ts'
import { setKnowledge } from './knowledge.ts'
import { forgetLearning } from './learning.ts'
import { followPeople } from './people.ts'
import { followChosen } from './series.ts'
import { openView } from './view.ts'

export { failure, loading, picture, retry, waiting } from './answers.ts'
export { comparedCode } from './compared-code.ts'
export {
  askForSecond,
  askingForSecond,
  atLeisure,
  closed,
  dismissFault,
  dismissLetGo,
  faults,
  hover,
  hovered,
  letGo,
  mapSize,
  online,
  openSheet,
  type PanelName,
  playing,
  setSurroundings,
  type Tab,
  tab,
  takeLeisure,
  theme,
  togglePanel,
  wide,
  yearMissing,
} from './fleeting.ts'
export { askKept, fetchLacking, lacking } from './kept.ts'
export { areas, catalogueArrived, divisions, indicatorOf, indicators, knowledge, version } from './knowledge.ts'
export { catalogueFailure, learnAll } from './learning.ts'
export { people, peopleFailure, peopleLoading, retryPeople } from './people.ts'
export { type AreaSeries, retrySeries, seriesFailure, seriesOf } from './series.ts'
export { choose, chooseLanguage, clearAreas, language, showAs, toggleArea, view } from './view.ts'
export { yearInstead } from './year-instead.ts'

/** Opens the state on what the server sent and keeps everything in step with the view. Returns the way to stop. */
export function startState(boot: Boot, areas: readonly Area[], address: Address): () => void {
  pinVersion(boot.version)
  forgetLearning()
  setKnowledge(boot, areas)
  openView(boot.view, boot.faults, address)
  const stops = [followView(boot), followChosen(), followPeople()]
  return () => {
    for (const stop of stops) stop()
  }
}
