/** /report: where a report is written; and /r/{id}, where a saved one is read, complete without a script. */
import { addressIn } from '#core/model/destination.ts'
import { LINK_OF_REPORTS, PATH_OF_REPORTS } from '#core/model/report/address.ts'
import type { Report } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import { absentIn } from '#core/picture/report/absent.ts'
import { brokenClaims } from '#core/picture/report/claim-notes.ts'
import { PROGRAMS } from '../document/paper-links.ts'
import type { Edition } from '../edition.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import type { Turn } from './piecemeal.ts'
import { type ReadBeside, readingOf } from './reading.ts'
import { blocksMarkup } from './rendered.ts'
import { reviewMarkup } from './review.ts'
import { REPORT_WORDS } from './words.ts'

export interface WritingChoice {
  readonly lang: Language
  /** The county whose priorities it begins from. */
  readonly from: string | null
  /** The address of a figure that it begins with, as it was given. */
  readonly figure: string | null
  /** What is opened: its id, and what it says. */
  readonly saved: { readonly id: string; readonly report: Report } | null
}

export function writingPage(edition: Edition, { lang, from, figure, saved }: WritingChoice): DocumentContent {
  const { atlas } = edition
  const words = REPORT_WORDS[lang]
  const parameters: [string, string][] = [
    ...(saved === null ? [] : [['id', saved.id] satisfies [string, string]]),
    ...(from === null ? [] : [['from', from] satisfies [string, string]]),
    ...(figure === null ? [] : [['figure', figure] satisfies [string, string]]),
  ]
  const regions = [...atlas.strategies.values()].flatMap(({ region, organisation }) =>
    region === 'SE' ? [] : [[region, organisation]],
  )
  const main =
    saved === null
      ? ways(lang, edition)
      : html`<p><a href="${addressIn(`${LINK_OF_REPORTS}${saved.id}`, lang)}">${saved.report.title}</a></p>${ways(lang, edition)}`
  return {
    lang,
    path: PATH_OF_REPORTS,
    parameters,
    title: words.title,
    description: words.pageDescription,
    lead: html`<p class="lead">${words.lead}</p>`,
    main: html`<div id="report-editor" data-lang="${lang}" data-version="${atlas.version}" data-from="${from ?? ''}" data-figure="${figure ?? ''}" data-failed="${words.failed}" data-saved="${saved?.id ?? ''}" data-regions="${JSON.stringify(regions)}">${main}</div>`,
  }
}

const EXAMPLE = '{{population_total|area=20|year=latest}}'

function ways(lang: Language, { atlas }: Edition): Markup {
  const words = REPORT_WORDS[lang]
  const example = atlas.areasAt('county')[0]?.code ?? '20'
  return html`<noscript><section class="prose"><p>${words.withoutScript}</p><ul>${words.ways.map((way) => html`<li>${way}</li>`)}</ul><p>${words.example} <code>${EXAMPLE.replace('20', example)}</code></p></section></noscript>`
}

/** Where as many wait for theirs as may. */
export function busyPage(id: string, lang: Language): DocumentContent {
  const { title, sentence } = REPORT_WORDS[lang].busy
  const main = html`<div class="prose"><p>${sentence}</p></div>`
  return { lang, path: `${LINK_OF_REPORTS}${id}`, title, description: title, main }
}

/** `turn`: before each piece of the work. */
export async function readingPage(
  edition: Edition,
  { id, report }: { readonly id: string; readonly report: Report },
  beside: ReadBeside,
  lang: Language,
  turn: Turn,
): Promise<DocumentContent> {
  const words = REPORT_WORDS[lang]
  const reading = await readingOf(edition, report, beside, turn)
  const { sources } = reading
  const from =
    sources.length === 0
      ? NOTHING
      : html`<section class="report-sources"><h2>${REPORT_WORDS[report.lang].sources}</h2><ul>${sources.map((each) => html`<li>${each}</li>`)}</ul></section>`
  const review = reviewMarkup(reading, lang)
  const api = `/api/reports/${id}`
  const broken = brokenClaims(reading.claims).length
  const absent = absentIn(reading.blocks)
  const told = [
    ...(broken === 0 ? [] : [words.brokenInFile(broken)]),
    ...(absent === 0 ? [] : [words.absentInFile(absent)]),
  ]
  const links = html`<ul class="region-ways screen-only"><li><a href="${addressIn(PATH_OF_REPORTS, lang, [['id', id]])}">${words.edit}</a></li><li><a href="${api}/report.md" download>${words.markdown}</a></li><li><a href="${api}/report.docx" download data-document="${PROGRAMS.docx}">${words.word}</a></li><li><a href="${api}">${words.asJson}</a></li></ul>${told.map((sentence) => html`<p class="note screen-only">${sentence}</p>`)}`
  return {
    lang,
    path: `${LINK_OF_REPORTS}${id}`,
    title: report.title,
    description: words.description(report.title),
    main: html`<div class="report-page">${links}${review}<article class="report" lang="${report.lang}">${blocksMarkup(reading.blocks, report.lang)}${from}</article><p class="note screen-only"><a href="${addressIn('/method', lang)}#rapporttext">${words.rule}</a></p></div>`,
  }
}
