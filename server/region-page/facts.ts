/** Which strategy it is, how well it is known, and what held before it. */
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import { addressIn } from '#core/model/destination.ts'
import type { StrategyFacts } from '#core/model/region/strategy-facts.ts'
import type { Language } from '#core/model/text.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { regionPath } from './choice.ts'
import type { RegionContext } from './context.ts'
import { FACTS_WORDS } from './facts-words.ts'

export function factsSection({ answer, choice }: RegionContext): Markup {
  const { lang, area, frame, profile } = choice
  const words = FACTS_WORDS[lang]
  const through: readonly (readonly [string, string])[] =
    profile === null ? (frame === 'national' ? [['frame', frame]] : []) : [['profile', profile]]
  const changes = addressIn(`${regionPath(area)}/changes`, lang, through)
  return html`<section class="strategy-facts" aria-labelledby="strategy"><h2 id="strategy">${words.title}</h2>${factList(answer.strategy, lang)}<p class="screen-only"><a href="${changes}">${words.changes}</a></p>${earlier(answer.earlier, lang)}</section>`
}

function factList(facts: StrategyFacts, lang: Language): Markup {
  const words = FACTS_WORDS[lang]
  const { terms } = words
  const { title, organisation, adopted, revised, horizon, valid, reviewed, complete, lacks, note } = facts
  const held = [
    ...(valid.from === null ? [] : [words.from(valid.from)]),
    ...(valid.to === null ? [] : [words.to(valid.to)]),
  ]
  const lines: readonly (readonly [string, Markup | string | null])[] = [
    [terms.name, html`<span lang="sv">${title}</span>`],
    [terms.organisation, organisation],
    [terms.adopted, facts.kind === 'profile' ? null : (adopted ?? words.unknown)],
    [terms.revised, revised],
    [terms.horizon, horizon === null ? null : String(horizon)],
    [terms.valid, held.length === 0 ? null : held.join(' ')],
    [terms.reviewed, reviewed],
    [terms.source, source(facts, lang)],
    [terms.lacks, complete ? (facts.kind === 'profile' ? null : words.complete) : (lacks?.[lang] ?? words.unknown)],
    [terms.note, note?.[lang] ?? null],
  ]
  const said = lines.map(([term, text]) =>
    text === null ? NOTHING : html`<div><dt>${term}</dt><dd>${text}</dd></div>`,
  )
  return html`<dl class="facts strategy-list">${said}</dl>`
}

function source({ source: address, checked }: StrategyFacts, lang: Language): Markup | null {
  if (address === null) return null
  const words = FACTS_WORDS[lang]
  const how = checked === null ? '' : ` (${checked ? words.checked : words.unchecked})`
  return html`<a href="${address}">${address}</a>${how}`
}

function earlier(versions: RegionAnswer['earlier'], lang: Language): Markup {
  if (versions.length === 0) return NOTHING
  const words = FACTS_WORDS[lang]
  const told = versions
    .toReversed()
    .map(
      (version) =>
        html`<h3><span lang="sv">${version.title}</span></h3>${factList(version, lang)}<ul class="absent">${version.priorities.map(({ title, gist }) => html`<li><span lang="sv">${title.sv}</span>${gist === null ? '' : `: ${gist[lang]}`}</li>`)}</ul>`,
    )
  return html`<details class="older"><summary>${words.earlier}</summary><p class="note">${words.earlierLead}</p>${told}</details>`
}
