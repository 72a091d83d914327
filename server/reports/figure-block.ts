/** A figure of a report: its view and setting as an address has them, read against the data. */
import { FIGURE_PARAMETERS, type FigureSetting, readFigureSetting } from '#core/model/figure/setting.ts'
import type { Profile } from '#core/model/profile.ts'
import type { FigureBlock } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import { type Fault, VIEW_PARAMETERS, type View } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import type { Figure } from '../figure/figure.ts'
import { figureFault, figureOf } from '../figure/figure-of.ts'
import { readQuery } from '../http/question.ts'
import { editionIn } from '../languages.ts'
import { lazily } from '../lazily.ts'
import type { EditionAt } from './earlier.ts'
import type { Obstacle } from './obstacle.ts'
import { type Profiles, profileOf } from './profiles.ts'

export interface FigureRead {
  readonly view: View
  readonly setting: FigureSetting
  /** The saved one that its rows are read through. */
  readonly profile: Profile | null
  /** The older data version the author froze it to, where just now that cannot be opened; null: its figures are read. */
  readonly frozen: string | null
}

/** What its address alone does not hold. */
export interface FigureBeside {
  readonly profiles: Profiles
  readonly editionAt: EditionAt
}

export interface FigureReading {
  /** Whose figures it is read from: those it is frozen to, where it is. */
  readonly edition: Edition
  readonly figure: FigureRead
  /** Parts of its address that cannot be used. */
  readonly faults: readonly Fault[]
  /** Why it cannot be drawn at all; null where it can. */
  readonly obstacle: Obstacle | null
}

/** In the language of the report, whatever language the address was copied in. */
export function readFigureBlock(
  served: Edition,
  block: FigureBlock,
  beside: FigureBeside,
  lang: Language,
): FigureReading {
  const edition = editionIn(served, lang)
  const { knowledge, versions } = edition
  const { profiles, editionAt } = beside
  const pairs = [...new URLSearchParams(block.view)].filter(([name]) => name !== 'lang')
  const at = pairs.find(([name]) => name === 'at')?.[1] ?? null
  const isOlder = at !== null && at !== knowledge.version && versions.list().some(({ version }) => version === at)
  const older = isOlder ? editionAt(at) : null
  if (older !== null) return readFigureBlock(older, block, beside, lang)
  const asked = pairs.filter(([name]) => name !== 'at' || !isOlder)
  const { view, own, faults } = readQuery([...asked, ...block.setting], knowledge, VIEW_PARAMETERS, FIGURE_PARAMETERS)
  const setting = readFigureSetting(own, faults)
  const id = profileOf(block)
  const found = id === null ? undefined : profiles.get(id)
  const profile = found !== undefined && 'profile' in found ? found.profile : null
  const figure = { view: { ...view, lang }, setting, profile, frozen: isOlder ? at : null }
  if (found !== undefined && 'refused' in found) {
    return { edition, figure, faults, obstacle: { kind: 'profile', refused: found.refused } }
  }
  // Another indicator in its place would be another figure.
  const vital = faults.find(({ parameter }) => parameter === 'indicator' || parameter === 'year')
  const fault = vital ?? figureFault(edition, figure.view, setting, profile)
  return { edition, figure, faults, obstacle: fault && { kind: 'fault', fault } }
}

/** Drawn once at most, and only for those who ask. With the words that are made of the data, whatever the author says. */
export function drawing(edition: Edition, { view, setting, profile }: FigureRead): () => Figure {
  return lazily(() => figureOf(edition, view, { ...setting, alt: null, description: null }, profile))
}
