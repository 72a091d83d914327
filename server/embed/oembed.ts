/** An address of ours as oEmbed 1.0 tells of it (oembed.com, section 2.3). */
import * as v from 'valibot'
import { type EmbedSetting, USUAL_EMBED } from '#core/model/embed.ts'
import { embedCodes } from '#core/model/embed-code.ts'
import { type FigureFormat, figureAddress } from '#core/model/figure/address.ts'
import { type FigureSetting, USUAL_FIGURE } from '#core/model/figure/setting.ts'
import type { View } from '#core/model/view.ts'
import { peopleOf } from '../ask/people.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { figureOf } from '../figure/figure-of.ts'
import { fitted, frameSize, type Room } from './frame-size.ts'
import { nameOf } from './heading.ts'
import { told } from './told.ts'

/** What an address shows. */
export type Shown =
  | { readonly kind: 'view'; readonly view: View; readonly setting: EmbedSetting }
  | {
      readonly kind: 'figure'
      readonly view: View
      readonly setting: FigureSetting
      readonly format: Extract<FigureFormat, 'svg' | 'png'>
    }

/** In the order they are written; a name means the same in JSON and XML. */
export const OEmbedSchema = v.object({
  type: v.picklist(['rich', 'photo']),
  version: v.literal('1.0'),
  provider_name: v.string(),
  provider_url: v.string(),
  /** Seconds. */
  cache_age: v.number(),
  title: v.string(),
  /** Px. */
  width: v.number(),
  height: v.number(),
  /** Of what is rich. */
  html: v.optional(v.string()),
  /** Of a photo. */
  url: v.optional(v.string()),
  thumbnail_url: v.optional(v.string()),
  thumbnail_width: v.optional(v.number()),
  thumbnail_height: v.optional(v.number()),
})
export type OEmbed = v.InferOutput<typeof OEmbedSchema>
type Common = Pick<OEmbed, 'version' | 'provider_name' | 'provider_url' | 'cache_age'>
type Thumbnail = Pick<OEmbed, 'thumbnail_url' | 'thumbnail_width' | 'thumbnail_height'>

/** Seconds an answer may be kept: what is frozen never changes, and the rest not often. */
const CACHE_AGE = { frozen: 31_536_000, live: 3_600 } as const

export function oembedOf(edition: Edition, shown: Shown, origin: string, room: Room): OEmbed {
  const common: Common = {
    version: '1.0',
    provider_name: 'Regionsikt',
    provider_url: origin,
    cache_age: shown.view.at === null ? CACHE_AGE.live : CACHE_AGE.frozen,
  }
  return shown.kind === 'view'
    ? framed(edition, shown, origin, room, common)
    : drawn(edition, shown, origin, room, common)
}

function framed(
  edition: Edition,
  { view, setting }: Extract<Shown, { kind: 'view' }>,
  origin: string,
  room: Room,
  common: Common,
): OEmbed {
  const picture = pictureOf(edition, view)
  const people = view.show === 'map' ? peopleOf(edition.atlas, view) : null
  const { title } = nameOf(edition, picture, people)
  const { alt, description } = setting
  const figure: FigureSetting = {
    ...USUAL_FIGURE,
    theme: setting.theme === 'dark' ? 'dark' : 'light',
    alt,
    description,
  }
  const size = frameSize(view, room)
  const words = told(picture, people, setting)
  const { iframe } = embedCodes({ origin, view, setting, figure, title, alt: words.short, ...size }, view.lang)
  return { type: 'rich', ...common, title, html: iframe, ...size, ...thumbnail(view, figure, origin, room) }
}

/** Px; a figure of this size is set into it whatever it shows. */
const THUMBNAIL = { width: 480, height: 480 } as const

/** All three or none (section 2.3.4.4), and none where a host has less room than the smallest figure takes. */
function thumbnail(view: View, figure: FigureSetting, origin: string, { maxwidth, maxheight }: Room): Thumbnail {
  if ((maxwidth ?? THUMBNAIL.width) < THUMBNAIL.width || (maxheight ?? THUMBNAIL.height) < THUMBNAIL.height) return {}
  return {
    thumbnail_url: `${origin}${figureAddress('png', view, { ...figure, ...THUMBNAIL })}`,
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
  }
}

function drawn(
  edition: Edition,
  { view, setting, format }: Extract<Shown, { kind: 'figure' }>,
  origin: string,
  room: Room,
  common: Common,
): OEmbed {
  const figure = figureOf(edition, view, setting)
  const scale = format === 'png' ? setting.scale : 1
  const size = fitted({ width: figure.width * scale, height: figure.height * scale }, room)
  const url = `${origin}${figureAddress(format, view, setting)}`
  return { type: 'photo', ...common, title: figure.title, ...size, url }
}

/** What the page of the map shows, as an embed that nobody has set. */
export function pageShown(view: View): Shown {
  return { kind: 'view', view, setting: USUAL_EMBED }
}
