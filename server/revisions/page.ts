/** The page about what a later data version says otherwise of a region and its priorities. */
import type { Area } from '#core/model/area.ts'
import { addressIn } from '#core/model/destination.ts'
import type { Language } from '#core/model/text.ts'
import { STATUS_SIGNS, STATUS_WORDS } from '#core/picture/region/status-words.ts'
import type { PublishedVersion } from '../atlas/versions.ts'
import type { DocumentContent } from '../page/document.ts'
import { flag, html, type Markup } from '../page/html.ts'
import type { Contradiction, RegionChanges, StatusChange } from './changes.ts'
import { figuresSection } from './figures-section.ts'
import { CHANGES_WORDS } from './words.ts'

export interface ChangesChoice {
  readonly area: Area
  /** Of the region's page, which this one lies under: frame or profile. */
  readonly through: readonly (readonly [name: string, value: string])[]
  readonly versions: readonly PublishedVersion[]
  readonly lang: Language
}

/** `null`: there is no other version to compare with. */
export function changesPage(changes: RegionChanges | null, choice: ChangesChoice): DocumentContent {
  const { area, through, lang } = choice
  const words = CHANGES_WORDS[lang]
  const back = html`<p class="screen-only"><a href="${addressIn(`/region/${area.code}`, lang, through)}">${words.toRegion}</a></p>`
  const head = {
    lang,
    path: `/region/${area.code}/changes`,
    under: '/region',
    title: words.title(area.name),
    description: words.description(area.name),
  }
  if (changes === null) {
    const main = html`<div class="prose"><h2>${words.only}</h2><p>${words.onlyHow}</p>${back}</div>`
    return { ...head, parameters: through, main }
  }
  const { before, after } = changes.between
  const day = dayOf(lang)
  return {
    ...head,
    parameters: [...through, ['from', before.version]],
    lead: html`<p class="lead">${words.lead(words.version(day(before), before.version), words.version(day(after), after.version))}</p>`,
    main: html`<div class="changes-page">${back}${form(choice, before.version)}
${contradictions(changes, lang)}${statuses(changes.statuses, lang)}${figuresSection(changes, choice)}</div>`,
  }
}

function dayOf(lang: Language): (version: PublishedVersion) => string {
  const format = new Intl.DateTimeFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    // Two may be published on one day.
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  })
  return ({ builtAt }) => format.format(new Date(builtAt))
}

/** Hexadecimal digits of an id that tell versions of one minute apart; a list on a phone has no room for all of them. */
const SHORT_ID = 8

function form({ area, through, versions, lang }: ChangesChoice, chosen: string): Markup {
  const words = CHANGES_WORDS[lang]
  const day = dayOf(lang)
  const hidden = [...through, ...(lang === 'sv' ? [] : [['lang', lang] as const])].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  const options = versions.map(
    (each) =>
      html`<option value="${each.version}"${flag('selected', each.version === chosen)}>${words.version(day(each), each.version.slice(0, SHORT_ID))}</option>`,
  )
  return html`<form class="region-form screen-only" method="get" action="/region/${area.code}/changes">${hidden}
<p><label class="label" for="changes-from">${words.from}</label><select class="field" id="changes-from" name="from">${options}</select></p>
<p><button class="tool" type="submit">${words.show}</button></p></form>`
}

function contradictions({ answer, contradictions: found }: RegionChanges, lang: Language): Markup {
  const words = CHANGES_WORDS[lang]
  const judged = answer.priorities.some(
    ({ judgement, indicators }) => judgement !== null || indicators.some((row) => row.judgement !== null),
  )
  const none = judged ? words.noContradictions : words.noJudgements
  const body =
    found.length === 0
      ? html`<p>${none}</p>`
      : html`<ul class="entries">${found.map((each) => contradiction(each, lang))}</ul>`
  return html`<section aria-labelledby="judgements"><h2 id="judgements">${words.contradictions}</h2>
<p class="note">${words.contradictionsLead} <a class="screen-only" href="${addressIn('/method', lang)}#lage-mal">${words.rule}</a></p>${body}</section>`
}

function contradiction({ priority, indicator, judgement, wayThen, wayNow }: Contradiction, lang: Language): Markup {
  const words = CHANGES_WORDS[lang]
  const text = typeof judgement.text === 'string' ? judgement.text : judgement.text[lang]
  const what = indicator === null ? words.whole : indicator.name[lang]
  const before = wayThen === null ? words.wasUnknown : words.ways[wayThen]
  return html`<li><strong><span lang="sv">${priority.title.sv}</span>, ${what}</strong>
<span class="note">${words.said(text, judgement.by, judgement.date)}</span>
<span>${words.was}: ${before}. ${words.is}: ${words.ways[wayNow]}.</span></li>`
}

function statuses(found: readonly StatusChange[], lang: Language): Markup {
  const words = CHANGES_WORDS[lang]
  const { priority, indicator, before, after } = words.columns
  const state = (kind: StatusChange['after']['status']['kind']) =>
    html`<span aria-hidden="true">${STATUS_SIGNS[kind]}</span> ${STATUS_WORDS[lang].kinds[kind]}`
  const rows = found.map(
    (each) =>
      html`<tr><th scope="row" lang="sv">${each.priority.title.sv}</th><td>${each.indicator.name[lang]}</td><td>${state(each.before.status.kind)}</td><td>${state(each.after.status.kind)}</td></tr>`,
  )
  const body =
    found.length === 0
      ? html`<p>${words.noStatuses}</p>`
      : html`<p class="note">${words.statusesLead}</p><div class="table-room"><table class="data-table"><caption class="visually-hidden">${words.statuses}</caption>
<thead><tr><th scope="col">${priority}</th><th scope="col">${indicator}</th><th scope="col">${before}</th><th scope="col">${after}</th></tr></thead><tbody>${rows}</tbody></table></div>`
  return html`<section aria-labelledby="states"><h2 id="states">${words.statuses}</h2>${body}</section>`
}
