/** What does not hold: drafts, what has been replaced, and targets whose year has passed. Folded, and marked so. */

import { NATION } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import { currentTarget, type StatedTarget, type TargetStage } from '#core/model/target.ts'
import type { Language } from '#core/model/text.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import type { RegionContext } from './context.ts'
import { REGION_WORDS } from './words.ts'

/** `priority`: the one it belongs to; null for what belongs to none that holds. */
export function olderFigures(
  context: RegionContext,
  priority: RegionPriority | null,
  older: readonly RegionPriority[],
): Markup {
  const { lang } = context.choice
  const words = REGION_WORDS[lang]
  const goals = older.map(
    ({ title, gist, stage, superseded, source, unmeasured }) =>
      html`<li><span lang="sv">${title.sv}</span>${gist === null ? '' : `: ${gist[lang]}`}${unmeasured === null ? '' : ` ${unmeasured[lang]}`} ${state(stage, superseded, source, lang)}</li>`,
  )
  const targets = priority === null ? [] : formerTargets(context, priority)
  const figures = targets.map(
    ({ indicator, stated }) =>
      html`<li><a href="${addressIn(`/data/${indicator}`, lang)}">${context.edition.knowledge.indicator(indicator)?.name[lang] ?? indicator}</a>: ${stated.words[lang]} ${state(stated.stage, stated.superseded, stated.source, lang)}</li>`,
  )
  if (goals.length + figures.length === 0) return NOTHING
  return html`<details class="older"><summary>${words.older}</summary><p class="note">${words.olderNote}</p><ul class="absent">${goals}${figures}</ul></details>`
}

function state(stage: TargetStage, superseded: boolean, source: string | null, lang: Language): Markup {
  const words = REGION_WORDS[lang]
  const said = superseded ? `${words.stages[stage]}, ${words.superseded}` : words.stages[stage]
  return html`<span class="note">(${said})</span>${source === null ? NOTHING : html` <a class="screen-only" href="${source}">${words.source}</a>`}`
}

interface Former {
  readonly indicator: string
  readonly stated: StatedTarget
}

/** The answer names the target that holds; the others stand in the strategy itself. */
function formerTargets({ edition, answer }: RegionContext, { id }: RegionPriority): Former[] {
  const { kind, code, version } = answer.strategy
  const strategy = kind === 'profile' ? undefined : edition.atlas.strategies.get(code ?? NATION)
  const priorities = strategy?.versions.find((each) => each.id === version)?.priorities ?? []
  return priorities
    .filter((each) => each.id === id || each.under === id)
    .flatMap(({ indicators }) =>
      indicators.flatMap(({ indicator, targets }) => {
        const current = currentTarget(targets)
        return targets.filter((each) => each !== current).map((stated) => ({ indicator, stated }))
      }),
    )
}
