/** What the region, or a planner, says itself: it stands beside the computed status, and neither hides the other. */
import type { RegionRow } from '#core/model/region/row.ts'
import type { Language } from '#core/model/text.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { REGION_WORDS } from './words.ts'

export function judgementNote(judgement: RegionRow['judgement'], lang: Language): Markup {
  if (judgement === null) return NOTHING
  const words = REGION_WORDS[lang]
  const said = typeof judgement.text === 'string' ? judgement.text : judgement.text[lang]
  const verdict = judgement.verdict === null ? '' : `${words.verdicts[judgement.verdict]}. `
  const source =
    'source' in judgement
      ? html` <a class="screen-only" href="${judgement.source}">${words.source}</a>`
      : html` (${judgement.version})`
  const whose = 'source' in judgement ? words.ownJudgement.region : words.ownJudgement.planner
  return html`<span class="own-judgement">${whose}: ${verdict}${said} <span class="note">${judgement.by}, ${judgement.date}${source}</span></span>`
}
