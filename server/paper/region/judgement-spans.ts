/** What the region, or a planner, says itself, in full: it stands beside the computed status, and neither hides the other. */
import type { Span } from '#core/model/paper/paper.ts'
import type { RegionRow } from '#core/model/region/row.ts'
import type { Language } from '#core/model/text.ts'
import { REGION_WORDS } from '../../region-page/words.ts'
import { sourceLink } from '../source-link.ts'

/** `about`: what it is said of; empty of a whole priority. */
export function judgementSpans(judgement: NonNullable<RegionRow['judgement']>, about: string, lang: Language): Span[] {
  const words = REGION_WORDS[lang]
  const said = typeof judgement.text === 'string' ? judgement.text : judgement.text[lang]
  const verdict = judgement.verdict === null ? '' : `${words.verdicts[judgement.verdict]}. `
  const whose = 'source' in judgement ? words.ownJudgement.region : words.ownJudgement.planner
  const where: Span[] =
    'source' in judgement ? sourceLink(words.source.toLowerCase(), judgement.source) : [{ text: judgement.version }]
  return [
    { text: `${whose}${about === '' ? '' : `, ${about}`}: `, strong: true },
    { text: `${verdict}${said} (${judgement.by}, ${judgement.date}, ` },
    ...where,
    { text: ')' },
  ]
}
