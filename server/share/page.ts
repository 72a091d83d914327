/** What the dialog of the map page offers, without a script: choices in a form, and what comes of them under it. */
import { addressIn, REPORT_DESTINATION } from '#core/model/destination.ts'
import { type EmbedSetting, embedPairs } from '#core/model/embed.ts'
import { embedAddress, embedCodes, figureCode } from '#core/model/embed-code.ts'
import { type FigureFormat, figureAddress } from '#core/model/figure/address.ts'
import { possibleKinds } from '#core/model/figure/kinds.ts'
import { asKind } from '#core/model/figure/of-kind.ts'
import { type FigureKind, type FigureSetting, figurePairs } from '#core/model/figure/setting.ts'
import type { Profile } from '#core/model/profile.ts'
import { type View, writeView } from '#core/model/view.ts'
import { titleWithPeople } from '#core/picture/people-title.ts'
import { EMBED_CODES, SHARE_WORDS } from '#core/picture/share-words.ts'
import { escapeXml } from '#core/picture/xml.ts'
import { indicatorOf } from '../ask/indicator.ts'
import { peopleOf } from '../ask/people.ts'
import { pictureOf } from '../ask/picture.ts'
import { PROGRAMS } from '../document/paper-links.ts'
import type { Edition } from '../edition.ts'
import { pictured, type Shown } from '../embed/shown.ts'
import { citationsOf } from '../figure/citations-of.ts'
import { figureFault, figureOf, kindOf, placeOf, showsOwnFigures } from '../figure/figure-of.ts'
import type { DocumentContent } from '../page/document.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { readonlyArea, shareForm } from './form.ts'

/** The paper of the embed, whose own name `theme` is the figure's here. */
export const EMBED_THEME = 'embed-theme'

export interface Shared {
  readonly view: View
  readonly figure: FigureSetting
  readonly embed: EmbedSetting
  /** The saved one that the view names, as long as it is there. */
  readonly profile: Profile | null
  /** The server's own, without a slash at its end. */
  readonly origin: string
}

/** `program`: of what takes its time, and where there is a script tells how far it has come. */
const FILES: readonly { readonly format: FigureFormat; readonly name: string; readonly program?: string }[] = [
  { format: 'svg', name: 'SVG' },
  { format: 'png', name: 'PNG' },
  { format: 'pdf', name: 'PDF' },
  { format: 'docx', name: 'Word (.docx)', program: PROGRAMS.docx },
  { format: 'pptx', name: 'PowerPoint (.pptx)', program: PROGRAMS.pptx },
]

export function sharePage(edition: Edition, asked: Shared): DocumentContent {
  const { atlas } = edition
  const { view, figure, embed, profile, origin } = asked
  const { lang } = view
  const words = SHARE_WORDS[lang]
  const picture = pictureOf(edition, view)
  const people = peopleOf(atlas, view)
  const drawn = figureOf(edition, view, figure, profile)
  const { alt, width, height } = drawn
  const isOwn = showsOwnFigures(kindOf(view, figure))
  const title = isOwn ? drawn.title : titleWithPeople(picture, people, lang)
  const place = isOwn ? placeOf(edition, view, figure, profile) : `/?${writeView(view)}`
  const cited = citationsOf(edition, view, figure, origin, profile)
  const subject = { origin, view, setting: embed, figure: plain(figure), title, alt: alt.short }
  const codes = isOwn
    ? {
        image: figureCode({ ...drawn, origin, page: place, view, setting: plain(figure), format: 'png' }),
        link: `<a href="${escapeXml(origin + place)}">${escapeXml(title)}</a>`,
      }
    : embedCodes(subject, lang)
  const files = FILES.map(({ format, name, program }) => {
    const address = figureAddress(format, view, format === 'png' ? figure : plain(figure))
    const told = program === undefined ? NOTHING : html` data-document="${program}"`
    return html`<li><a class="tool" href="${address}" download${told}>${words.download(name)}</a></li>`
  })
  return {
    lang,
    path: '/share',
    parameters: parametersOf(asked),
    title: words.pageOf(title),
    description: words.lead,
    shown: shownOf(asked),
    lead: html`<p class="lead screen-only">${words.lead}</p><p class="note screen-only"><a href="${place}">${isOwn ? words.backToPage : words.back}</a></p>`,
    main: html`<div class="share-page">${shareForm(atlas.version, asked, kindsOf(edition, asked), alt)}
${section(
  words.parts.picture,
  'share-shown',
  html`<figure class="drawn"><img src="${figureAddress('svg', view, { ...plain(figure), fonts: 'embedded' })}" width="${width}" height="${height}" alt="${alt.short}"><figcaption class="note">${words.measures(width, height)}</figcaption></figure>
<p class="print-only">${words.parts.link}: ${origin + place}</p>
<ul class="share-links screen-only" aria-label="${words.downloads}">${files}</ul>
<div class="screen-only">${readonlyArea('share-address', words.addressLabel, origin + figureAddress('png', view, figure), 2)}</div>`,
)}
${section(
  words.parts.link,
  'screen-only',
  html`${readonlyArea('share-link', words.parts.link, origin + place, 2)}
<p class="note">${words.reportMeans} <a href="${addressIn(REPORT_DESTINATION.path, lang, [['figure', figureAddress('svg', view, figure)]])}">${REPORT_DESTINATION.name[lang]}</a></p>`,
)}
${section(
  words.parts.embed,
  'screen-only',
  html`${isOwn ? NOTHING : html`<p><a href="${embedAddress(view, embed)}">${words.embedPreview}</a></p>`}
${EMBED_CODES.flatMap((code) => {
  const text = new Map(Object.entries(codes)).get(code)
  const label = `${words.codes[code]}. ${words.codeMeans[code]}`
  return text === undefined ? [] : [readonlyArea(`share-${code}`, label, text, code === 'link' ? 2 : 5)]
})}`,
)}
${section(
  words.parts.words,
  'screen-only',
  html`${readonlyArea('share-short', `${words.short}. ${words.shortMeans}`, alt.short, 2)}
${readonlyArea('share-long', `${words.long}. ${words.longMeans}`, alt.long, 7)}`,
)}
${section(
  words.parts.source,
  'screen-only',
  html`<p class="note">${words.sourceMeans}</p>${readonlyArea('share-cite-short', words.sourceShort, cited.short, 3)}
${readonlyArea('share-cite-long', words.sourceLong, cited.long, 8)}`,
)}</div>`,
  }
}

/** What the form offers it to be drawn as: nothing that cannot be. */
function kindsOf(edition: Edition, { view, figure, profile }: Shared): FigureKind[] {
  const { levels } = indicatorOf(edition.atlas, view.indicator)
  const ofView = possibleKinds(view, levels[view.level].length, profile?.area)
  // Nothing of a view leads to the needs of all counties: whoever came here from their page goes on with them.
  const kinds = figure.kind === 'priorities' ? [figure.kind, ...ofView] : ofView
  return kinds.filter((kind) => figureFault(edition, view, asKind(figure, kind), profile) === null)
}

/** Whoever has set a figure shares that; else the view itself, to be walked as the embed is set. */
function shownOf({ view, figure, embed, profile }: Shared): Shown {
  const own = figurePairs({ ...unlike(view, figure), alt: null, description: null })
  return own.length > 0 ? pictured(view, figure, { profile }) : { kind: 'view', view, setting: embed }
}

/** What the view is drawn as anyway is no choice. */
function unlike(view: View, figure: FigureSetting): FigureSetting {
  return figure.kind === view.show ? { ...figure, kind: null } : figure
}

/** What the setting says only of a file made of pixels is no part of the address of another. */
function plain(figure: FigureSetting): FigureSetting {
  return { ...figure, scale: 1 }
}

/** What is there to be copied is of no use on paper. */
function section(heading: string, style: 'share-shown' | 'screen-only', content: Markup): Markup {
  return html`<section class="${style}"><h2>${heading}</h2>
${content}</section>`
}

/** Everything chosen that differs from the usual, as the address of the page and the links to the other language have it. */
export function parametersOf({ view, figure, embed }: Omit<Shared, 'origin' | 'profile'>): [string, string][] {
  const ofView = [...new URLSearchParams(writeView(view))].filter(([name]) => name !== 'lang')
  const ofEmbed = embedPairs({ ...embed, alt: null, description: null }).map(([name, value]): [string, string] => [
    name === 'theme' ? EMBED_THEME : name,
    value,
  ])
  return [...ofView, ...figurePairs(unlike(view, figure)), ...ofEmbed]
}
