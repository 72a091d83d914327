/** One region: its priorities beside its conditions. */
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import type { Profile } from '#core/model/profile.ts'
import type { Edition } from '../edition.ts'
import { pictured } from '../embed/shown.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, Markup } from '../page/html.ts'
import { blindSpotsSection } from './blind-spots.ts'
import { parametersOf, type RegionChoice, regionPath } from './choice.ts'
import { contents, type Section } from './contents.ts'
import type { RegionContext } from './context.ts'
import { countyMapOf } from './county-map.ts'
import { factsSection } from './facts.ts'
import { FACTS_WORDS } from './facts-words.ts'
import { controls, strategyLine } from './heading.ts'
import { INSIDE_WORDS, insideSection } from './inside-section.ts'
import { needSection } from './need-table.ts'
import { NEED_WORDS } from './need-words.ts'
import { regionPicture } from './picture.ts'
import { headedPriorities, prioritiesSection } from './priorities.ts'
import { rowId } from './row-id.ts'
import { REGION_WORDS } from './words.ts'

/** `profile`: the saved one it is read through, where that is its frame. */
export function regionPage(
  edition: Edition,
  answer: RegionAnswer,
  choice: RegionChoice,
  profile: Profile | null,
): DocumentContent {
  const { lang, area } = choice
  const words = REGION_WORDS[lang]
  const { name, organisation } = answer.region
  const map = area.level === 'county' ? countyMapOf(edition, area) : null
  const context: RegionContext = { edition, answer, choice, map }
  const sections: Section[] = [
    { id: 'priorities', title: words.priorities, body: prioritiesSection(context) },
    { id: 'blind-spots', title: NEED_WORDS[lang].blind, body: blindSpotsSection(context) },
    { id: 'needs', title: NEED_WORDS[lang].title, body: needSection(context) },
    { id: 'inside', title: INSIDE_WORDS[lang].title, body: insideSection(context) },
    { id: 'strategy', title: FACTS_WORDS[lang].title, body: factsSection(context) },
  ]
  const picture = regionPicture(edition, choice)
  const unknown = choice.open !== null && !rowIds(answer).has(choice.open)
  return {
    lang,
    path: regionPath(area),
    under: '/region',
    parameters: parametersOf(choice),
    title: organisation === null || organisation === name ? name : `${name} · ${organisation}`,
    description: words.description(name),
    lead: strategyLine(context),
    ...(picture === null ? {} : { shown: pictured(picture.view, picture.setting, { profile }) }),
    notices: unknown ? [words.unknownRow] : [],
    main: html`<div class="region-page">${new Markup(map?.outlines ?? '')}${controls(context)}${contents(sections, headedPriorities(context), lang)}
${sections.map(({ body }) => html`${body}\n`)}</div>`,
  }
}

function rowIds({ priorities }: RegionAnswer): ReadonlySet<string> {
  return new Set(priorities.flatMap((priority) => priority.indicators.map((row) => rowId(priority, row))))
}
