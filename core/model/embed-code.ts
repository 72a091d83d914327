/** What is pasted into somebody else's page to show a view there. */
import { escapeXml } from '../picture/xml.ts'
import type { EmbedSetting } from './embed.ts'
import { embedAddress } from './embed-address.ts'
import { embedHeight } from './embed-room.ts'
import { type FigureFormat, figureAddress } from './figure/address.ts'
import { FIGURE_PARTS, type FigureSetting } from './figure/setting.ts'
import type { Language } from './text.ts'
import type { View } from './view/form.ts'
import { writeView } from './view/write.ts'

export { embedAddress } from './embed-address.ts'

export interface EmbedSubject {
  /** Where the server stands, without a slash at its end. */
  readonly origin: string
  readonly view: View
  readonly setting: EmbedSetting
  /** How the picture is set that stands where a frame cannot. */
  readonly figure: FigureSetting
  readonly title: string
  readonly alt: string
  /** Px; about what it needs unless given. */
  readonly height?: number
  /** Px; as wide as its place unless given. */
  readonly width?: number
}

/** HTML each: all that comes from data or authors is escaped. */
export interface EmbedCodes {
  /** The frame, what sizes it, and the picture for those who see neither. */
  readonly iframe: string
  readonly image: string
  readonly component: string
  readonly link: string
}

export function embedCodes(subject: EmbedSubject, lang: Language): EmbedCodes {
  const { origin, view, setting, figure, alt, height = embedHeight(view, setting), width } = subject
  const title = escapeXml(subject.title)
  const page = escapeXml(`${origin}/?${writeView({ ...view, lang })}`)
  const embed = escapeXml(`${origin}${embedAddress({ ...view, lang }, setting)}`)
  const picture = escapeXml(`${origin}${figureAddress('png', { ...view, lang }, figure)}`)
  const script = `<script async src="${escapeXml(origin)}/embed.js"></script>`
  const image = `<a href="${page}"><img src="${picture}" alt="${escapeXml(alt)}" style="max-width:100%;height:auto"></a>`
  return {
    iframe:
      `<iframe src="${embed}" title="${title}" width="${width ?? '100%'}" height="${height}" loading="lazy" ` +
      `style="border:0">${image}</iframe>\n${script}`,
    image,
    component: `<regionsikt-embed src="${embed}" title="${title}">${image}</regionsikt-embed>\n${script}`,
    link: `<a href="${page}">${title}</a>`,
  }
}

export interface FigureSubject {
  readonly origin: string
  /** Path and query of where it leads. */
  readonly page: string
  readonly view: View
  readonly setting: FigureSetting
  readonly format: FigureFormat
  readonly alt: { readonly short: string }
  /** Its source and notes, a paragraph each. */
  readonly foot: readonly string[]
  /** Px. */
  readonly width: number
}

/** A figure as HTML: its source is text beside it, where it can be read at any size, and is not drawn a second time. */
export function figureCode({ origin, page, view, setting, format, alt, foot, width }: FigureSubject): string {
  const without = FIGURE_PARTS.filter((part) => part === 'source' || setting.without.includes(part))
  const picture = `${origin}${figureAddress(format, view, { ...setting, without })}`
  return (
    `<figure style="margin:0"><a href="${escapeXml(origin + page)}"><img src="${escapeXml(picture)}" ` +
    `alt="${escapeXml(alt.short)}" width="${width}" style="max-width:100%;height:auto"></a>` +
    `<figcaption>${escapeXml(foot.join(' '))}</figcaption></figure>`
  )
}
