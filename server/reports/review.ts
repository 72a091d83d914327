/**
 * What a reader is told of a text whose figures may have moved on: that claims of it do not hold, and which values are
 * others than when it was written. Folded, and not on paper: the work of mending it is done where reports are written.
 */
import type { ReadChange, ReadClaim, ReadJudgement, ReadReport } from '#core/model/contract-reports.ts'
import type { Language } from '#core/model/text.ts'
import { brokenClaims } from '#core/picture/report/claim-notes.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { REPORT_WORDS } from './words.ts'

export function reviewMarkup(reading: ReadReport, lang: Language): Markup {
  const parts = [brokenMarkup(reading, lang), changesMarkup(reading, lang)].filter((part) => part !== NOTHING)
  return parts.length === 0 ? NOTHING : html`<div class="report-review screen-only">${parts}</div>`
}

/** Of claims that hold a reader need not hear. */
function brokenMarkup({ claims }: ReadReport, lang: Language): Markup {
  const broken = brokenClaims(claims)
  if (broken.length === 0) return NOTHING
  return unfolding(REPORT_WORDS[lang].brokenCount(broken.length), claimTable(broken, lang))
}

function unfolding(summary: string, content: Markup): Markup {
  return html`<details class="unfolding"><summary>${summary}</summary>${content}</details>`
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
  if (!at.kept) return html`<p class="note">${words.notCompared(at.version, version)}</p>`
  if (changes.length === 0) return html`<p class="note">${words.changesLead(at.version)} ${words.noChanges}</p>`
  const table = html`<div class="table-room"><table class="data-table"><thead><tr><th scope="col">${columns.sentence}</th><th scope="col">${columns.before}</th><th scope="col">${columns.now}</th></tr></thead><tbody>${changes.map(changeRow)}</tbody></table></div>`
  return unfolding(words.changes, html`<p class="note">${words.changesLead(at.version)}</p>${table}`)
}

function changeRow({ sentence, values }: ReadChange): Markup {
  const told = (each: (value: ReadChange['values'][number]) => string) => values.map(each).join('; ')
  return html`<tr><th scope="row">${sentence}</th><td>${told(({ before }) => before)}</td><td>${told(({ now }) => now)}</td></tr>`
}
