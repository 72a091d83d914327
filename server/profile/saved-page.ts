/** A saved profile as a document: its priorities, and how each indicator stands. */

import { addressIn } from '#core/model/destination.ts'
import { goneIndicators } from '#core/model/profile/gone.ts'
import type { Profile } from '#core/model/profile.ts'
import type { RegionPriority } from '#core/model/region/priority.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber, formatValue } from '#core/picture/format.ts'
import { statusName, statusReason } from '#core/picture/region/status-words.ts'
import { distanceText, type Names, targetText } from '#core/picture/region/target-words.ts'
import type { Edition } from '../edition.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { regionAnswer } from '../region/reading.ts'
import type { SavedSheet } from './sheet.ts'
import { PROFILE_PAGE_WORDS } from './words.ts'

export function savedProfileParts(
  edition: Edition,
  { id, profile }: SavedSheet,
  lang: Language,
): { readonly main: Markup; readonly notices: readonly string[] } {
  const { atlas } = edition
  const words = PROFILE_PAGE_WORDS[lang]
  const known = new Set<string>(atlas.indicators.keys())
  const gone = goneIndicators(profile, (indicator) => known.has(indicator)).map(({ indicator, priority, as }) => {
    const title = profile.priorities[priority]?.title ?? ''
    return as === 'row' ? words.gone(indicator, title) : words.goneOther(indicator, title)
  })
  const area = atlas.areas.get(profile.area)
  if (area === undefined) {
    const main = html`<h2>${profile.name}</h2><ol>${profile.priorities.map(({ title }) => html`<li>${title}</li>`)}</ol>${links(id, lang)}`
    return { main, notices: [...gone, words.noArea(profile.area)] }
  }
  const reading = { area, frame: { kind: 'profile', id, profile }, reference: { kind: 'nation' } } as const
  const { priorities, strategy } = regionAnswer(edition, reading)
  const names: Names = {
    area: (code) => [...atlas.areas.values()].find((each) => each.code === code)?.name ?? code,
    indicator: (other) => [...atlas.indicators.values()].find((each) => each.id === other)?.name[lang] ?? other,
  }
  const based = begunFrom(edition, profile)
  const address = addressIn(`/region/${area.code}`, lang, [['profile', id]])
  const through = html`<p class="screen-only"><a class="tool" href="${address}">${words.readThrough(area.name)}</a></p>`
  const body =
    priorities.length === 0
      ? html`<p>${words.none}</p>`
      : html`${priorities.map((each) => priority(edition, each, names, lang))}`
  const main = html`<section class="profile-read" aria-labelledby="saved-profile"><h2 id="saved-profile">${strategy.title}</h2>
<p>${words.savedFor(area.name)} ${based === null ? '' : words.based(based)}</p>${through}${body}
<p class="note"><a href="${addressIn('/method', lang)}">${words.rule}</a></p>${links(id, lang)}</section>`
  return { main, notices: gone }
}

function begunFrom({ atlas }: Edition, { basedOn }: Profile): string | null {
  if (basedOn === null) return null
  const strategy = atlas.strategies.get(basedOn.strategy)
  const version = strategy?.versions.find((each) => each.id === basedOn.version)
  return version === undefined ? null : version.title
}

function links(id: string, lang: Language): Markup {
  return html`<p class="note screen-only"><a href="/api/profiles/${id}">${PROFILE_PAGE_WORDS[lang].asJson}</a></p>`
}

function priority(
  { atlas }: Edition,
  { title, weight, judgement, indicators }: RegionPriority,
  names: Names,
  lang: Language,
): Markup {
  const words = PROFILE_PAGE_WORDS[lang]
  const { columns } = words
  const rows = indicators.flatMap((each) => {
    const indicator = atlas.indicators.get(each.id)
    if (indicator === undefined) return []
    const value = each.level.value === null ? '–' : formatValue(each.level.value, indicator, lang)
    const target = each.target
    const distance = target === undefined ? null : distanceText(target, indicator, lang)
    const inside = each.inside.map(
      ({ name, target, status }) =>
        html`<br><span class="note">${words.inside(name)}: ${targetText(target.target, indicator, each.direction, names, lang)}. ${statusName(status, lang)}</span>`,
    )
    return [
      html`<tr><th scope="row">${indicator.name[lang]} <span class="note">${words.weight(weightText(each.weight, lang))}</span></th>
<td class="number">${value}${each.level.year === null ? '' : html`<br><span class="note">${each.level.year}</span>`}</td>
<td>${target === undefined ? words.noTarget : targetText(target.target, indicator, each.direction, names, lang)}${distance === null ? NOTHING : html`<br><span class="note">${distance}</span>`}${inside}</td>
<td>${statusName(each.status, lang)}<br><span class="note">${statusReason(each.status, lang)}</span></td>
<td>${judgementText(each.judgement, lang)}</td></tr>`,
    ]
  })
  const table =
    rows.length === 0
      ? html`<p class="note">${words.noIndicators}</p>`
      : html`<div class="table-room"><table class="data-table"><thead><tr><th scope="col">${columns.indicator}</th><th scope="col" class="number">${columns.value}</th><th scope="col">${columns.target}</th><th scope="col">${columns.status}</th><th scope="col">${columns.judgement}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  const said = judgement === null ? NOTHING : html`<p>${judgementText(judgement, lang)}</p>`
  return html`<section><h3>${title.sv} <span class="note">${words.weight(weightText(weight, lang))}</span></h3>${said}${table}</section>`
}

const weightText = (weight: number, lang: Language) => formatNumber(weight, Number.isInteger(weight) ? 0 : 1, lang)

function judgementText(judgement: RegionRow['judgement'], lang: Language): Markup {
  if (judgement === null) return html`–`
  const words = PROFILE_PAGE_WORDS[lang]
  const text = typeof judgement.text === 'string' ? judgement.text : judgement.text[lang]
  const verdict = judgement.verdict === null ? '' : `${words.verdicts[judgement.verdict]}. `
  const version = 'version' in judgement ? judgement.version : ''
  return html`${verdict}${text}<br><span class="note">${words.signed(judgement.by, judgement.date, version)}</span>`
}
