/** The head of the page: whose strategy, compared with whom, read through what, and the ways out of it. */

import { addressIn, REPORT_DESTINATION } from '#core/model/destination.ts'
import type { StrategyFacts } from '#core/model/region/strategy-facts.ts'
import type { Language } from '#core/model/text.ts'
import { mapAddress } from '../area/map-address.ts'
import { figureLinks } from '../document/figure-links.ts'
import { paperLinks } from '../document/paper-links.ts'
import { flag, html, type Markup, NOTHING } from '../page/html.ts'
import { writeReference } from '../region/read-question.ts'
import { downloadAddress, type FrameKind, parametersOf, regionPath, reportAddress } from './choice.ts'
import type { RegionContext } from './context.ts'
import { regionPicture } from './picture.ts'
import { REGION_WORDS } from './words.ts'

/** By the names their files end in. */
const FORMATS: readonly (readonly [format: string, sv: string, en: string])[] = [
  ['csv', 'CSV', 'CSV'],
  ['csv-sv', 'CSV för Excel', 'CSV for Excel (Swedish)'],
  ['xlsx', 'XLSX', 'XLSX'],
  ['json', 'JSON', 'JSON'],
]

/** "Dalastrategin 2030 (2021, reviderad 2026) · källa". */
export function strategyLine(context: RegionContext): Markup {
  const { answer, choice } = context
  const { lang } = choice
  const words = REGION_WORDS[lang]
  const { title, source } = answer.strategy
  const { who, when } = aboutStrategy(answer.strategy, lang)
  const link = source === null ? NOTHING : html` · <a href="${source}">${words.source}</a>`
  return html`<p class="lead">${words.lead}</p><p class="strategy-line">${who}<strong lang="sv">${title}</strong>${when}${link}</p>${cautions(context)}`
}

/** What stands before and after its name: whose it is unless it is the region's own; its years, and how far it looks. */
export function aboutStrategy(
  { title, adopted, revised, horizon, organisation, kind }: StrategyFacts,
  lang: Language,
): { readonly who: string; readonly when: string } {
  const words = REGION_WORDS[lang]
  const years = [adopted?.slice(0, 4), revised === null ? undefined : words.revised(revised.slice(0, 4))].filter(
    (each) => each !== undefined,
  )
  const when = years.length === 0 ? '' : ` (${years.join(', ')})`
  const until = horizon === null || title.includes(String(horizon)) ? '' : `, ${words.until(horizon)}`
  return { who: kind === 'region' ? '' : `${organisation}: `, when: `${when}${until}` }
}

/** What a reader must know before the rest: that the time of the strategy is over, and that not all of it is known. */
export function cautionsOf(strategy: StrategyFacts, lang: Language): string[] {
  const words = REGION_WORDS[lang]
  const over = overSince(strategy)
  // Where its time is over, what is missing says so once more.
  const lacks = strategy.lacks === null || over !== null ? '' : ` ${strategy.lacks[lang]}`
  return [...(over === null ? [] : [words.over(over)]), ...(strategy.complete ? [] : [`${words.incomplete}${lacks}`])]
}

function cautions({ answer, choice: { lang } }: RegionContext): Markup {
  const told = cautionsOf(answer.strategy, lang)
  if (told.length === 0) return NOTHING
  return html`<p class="caution">${told.join(' ')} <a class="screen-only" href="#strategy">${REGION_WORDS[lang].toStrategy}</a></p>`
}

/** The year a strategy ran out, as far as it is known on the day it was gone through; null where it still runs. */
function overSince({ valid, horizon, reviewed }: StrategyFacts): string | null {
  if (reviewed === null) return null
  // Days may be known to the year or the month: what ends in 2026 has not ended in 2026-11.
  if (valid.to !== null && valid.to < reviewed.slice(0, valid.to.length)) return valid.to.slice(0, 4)
  return horizon !== null && horizon < Number(reviewed.slice(0, 4)) ? String(horizon) : null
}

export function controls(context: RegionContext): Markup {
  const { edition, choice } = context
  const { lang, area } = choice
  const words = REGION_WORDS[lang]
  const picture = regionPicture(edition, choice)
  const front = edition.knowledge.indicator(edition.knowledge.frontPage)
  const files = FORMATS.map(
    ([format, sv, en]) =>
      html`<li><a href="${downloadAddress(choice, format)}" download>${lang === 'sv' ? sv : en}</a></li>`,
  )
  const map =
    front === undefined ? NOTHING : html`<li><a href="${mapAddress(front, area, lang)}">${words.toMap}</a></li>`
  const editor =
    choice.profile === null
      ? html`<li><a href="${addressIn('/profile', lang, [['from', choice.frame === 'national' ? 'SE' : area.code]])}">${words.toProfile}</a></li>`
      : html`<li><a href="${addressIn('/profile', lang, [['id', choice.profile]])}">${words.editProfile}</a></li>`
  const begins = choice.frame === 'region' ? ([['from', area.code]] as const) : []
  const report = html`<li><a href="${addressIn(REPORT_DESTINATION.path, lang, begins)}">${REPORT_DESTINATION.name[lang]}</a></li>`
  return html`<div class="region-head screen-only">${form(context)}
<ul class="region-ways">${map}<li><a href="${addressIn(`/area/${area.code}`, lang)}">${words.toArea}</a></li>${editor}${report}</ul>
<p class="region-files" id="files">${words.downloads}:</p><ul class="region-ways" aria-labelledby="files">${files}</ul>
${area.level === 'county' ? paperLinks((format) => reportAddress(choice, format), lang) : NOTHING}${picture === null ? NOTHING : figureLinks(picture)}
<p class="note">${words.print}</p></div>
<p class="prompt">${words.prompt} <a class="screen-only" href="${addressIn('/method', lang)}#lage-mal">${words.promptRule}</a></p>`
}

/** Without a script: what is chosen goes along, and a button asks anew. */
function form({ edition, choice }: RegionContext): Markup {
  const { lang, area, frame, reference } = choice
  const words = REGION_WORDS[lang]
  const written = writeReference(reference)
  const own = new Set(['frame', 'profile', 'reference', 'open'])
  const hidden = [
    ...parametersOf(choice).filter(([name]) => !own.has(name)),
    ...(lang === 'sv' ? [] : [['lang', lang] as const]),
  ]
  const kept = hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
  const others = edition.atlas
    .areasAt('county')
    .filter(({ code }) => code !== area.code)
    .map(({ code, name }) => html`<option value="${code}"${flag('selected', code === written)}>${name}</option>`)
  const frames: readonly (readonly [FrameKind, string])[] = [
    ...(area.level === 'county'
      ? [['region', words.frames.region] as const, ['national', words.frames.national] as const]
      : []),
  ]
  const named = frames.map(
    ([kind, name]) => html`<option value="${kind}"${flag('selected', kind === frame)}>${name}</option>`,
  )
  const profile =
    choice.profile === null
      ? NOTHING
      : html`<option value="profile:${choice.profile}" selected>${words.frames.profile}</option>`
  return html`<form class="region-form" method="get" action="${regionPath(area)}">${kept}
<p><label class="label" for="region-frame">${words.readThrough}</label><select class="field" id="region-frame" name="frame">${named}${profile}</select></p>
<p><label class="label" for="region-reference">${words.comparedWith}</label><select class="field" id="region-reference" name="reference"><option value="nation"${flag('selected', written === 'nation')}>${words.nation}</option><option value="similar"${flag('selected', written === 'similar')}>${words.similar}</option><optgroup label="${words.counties}">${others}</optgroup></select></p>
<p><button class="tool" type="submit">${words.show}</button></p></form>`
}
