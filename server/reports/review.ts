/** What a writer must look at again: claims that do not hold, and values that have changed, with old and new figures. */
import type { ReadChange, ReadClaim, ReadJudgement, ReadReport } from '#core/model/contract-reports.ts'
import type { Language } from '#core/model/text.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { REPORT_WORDS } from './words.ts'

export function reviewMarkup(reading: ReadReport, lang: Language): Markup {
  return html`${claimsMarkup(reading, lang)}${changesMarkup(reading, lang)}`
}

function claimsMarkup({ claims }: ReadReport, lang: Language): Markup {
  if (claims.length === 0) return NOTHING
  const words = REPORT_WORDS[lang]
  const broken = claims.filter(({ verdict }) => verdict === 'no-longer-holds' || verdict === 'does-not-hold')
  const others = claims.filter((claim) => !broken.includes(claim))
  const summary = broken.length === 0 ? words.noneBroken : words.brokenCount(broken.length)
  const rest =
    others.length === 0
      ? NOTHING
      : html`<details class="unfolding"><summary>${words.checked(others.length)}</summary>${claimTable(others, lang)}</details>`
  return html`<section class="report-review" aria-labelledby="claims"><h2 id="claims">${words.claims}</h2><p class="note">${words.claimsLead}</p><p><strong>${summary}</strong></p>${broken.length === 0 ? NOTHING : claimTable(broken, lang)}${rest}</section>`
}

function claimTable(claims: readonly ReadClaim[], lang: Language): Markup {
  const { columns, verdicts, kinds } = REPORT_WORDS[lang]
  const rows = claims.map(
    ({ sentence, about, claim, words, verdict, now, before }) =>
      html`<tr><th scope="row">${sentence}</th><td>${words ?? kinds[claim]}<br><span class="note">${about}</span></td><td>${verdicts[verdict]}</td><td>${judgementText(before)}</td><td>${judgementText(now)}</td></tr>`,
  )
  return html`<div class="table-room"><table class="data-table report-claims"><thead><tr><th scope="col">${columns.sentence}</th><th scope="col">${columns.claim}</th><th scope="col">${columns.verdict}</th><th scope="col">${columns.before}</th><th scope="col">${columns.now}</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

function judgementText(judgement: ReadJudgement | null): string {
  if (judgement === null) return '–'
  const told = [judgement.figures, judgement.reason].filter((each) => each !== '')
  return told.length === 0 ? '–' : told.join('. ')
}

function changesMarkup({ at, version, changes }: ReadReport, lang: Language): Markup {
  // Written against the very figures that are shown: nothing can have changed, and nobody asks.
  if (at.version === version) return NOTHING
  const words = REPORT_WORDS[lang]
  const { columns } = words
  const content = !at.kept
    ? html`<p>${words.notKept(at.version)}</p>`
    : changes.length === 0
      ? html`<p>${words.noChanges}</p>`
      : html`<p class="note">${words.changesLead(at.version)}</p><div class="table-room"><table class="data-table"><thead><tr><th scope="col">${columns.sentence}</th><th scope="col">${columns.before}</th><th scope="col">${columns.now}</th></tr></thead><tbody>${changes.map(changeRow)}</tbody></table></div>`
  return html`<section class="report-review" aria-labelledby="changes"><h2 id="changes">${words.changes}</h2>${content}</section>`
}

function changeRow({ sentence, values }: ReadChange): Markup {
  const told = (each: (value: ReadChange['values'][number]) => string) => values.map(each).join('; ')
  return html`<tr><th scope="row">${sentence}</th><td>${told(({ before }) => before)}</td><td>${told(({ now }) => now)}</td></tr>`
}
