/** An address of ours as oEmbed 1.0 tells of it (oembed.com, section 2.3). */
import * as v from 'valibot'
import { embedCodes, figureCode } from '#core/model/embed-code.ts'
import { figureAddress } from '#core/model/figure/address.ts'
import { type FigureSetting, USUAL_FIGURE } from '#core/model/figure/setting.ts'
import type { View } from '#core/model/view.ts'
import { peopleOf } from '../ask/people.ts'
import { pictureOf } from '../ask/picture.ts'
import type { Edition } from '../edition.ts'
import { figureOf, kindOf, placeOf } from '../figure/figure-of.ts'
import { fitting } from './figure-size.ts'
import { fitted, frameSize, type Room } from './frame-size.ts'
import { nameOf } from './heading.ts'
import type { Shown, ShownFigure, ShownView } from './shown.ts'
import { told } from './told.ts'

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
  /** Of what is rich. Of a photo too, for whom more than a picture is of use: with alt text, source and the way to its page. */
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

/** `saved`: read through what somebody saved, which may change whatever data version it is read in. */
export function oembedOf(
  edition: Edition,
  { shown, saved }: { readonly shown: Shown; readonly saved: boolean },
  origin: string,
  room: Room,
): OEmbed {
  const isFrozen = shown.view.at !== null && !saved
  const common: Common = {
    version: '1.0',
    provider_name: 'Regionsikt',
    provider_url: origin,
    cache_age: isFrozen ? CACHE_AGE.frozen : CACHE_AGE.live,
  }
  return shown.kind === 'view'
    ? framed(edition, shown, origin, room, common)
    : drawn(edition, shown, origin, room, common)
}

function framed(edition: Edition, { view, setting }: ShownView, origin: string, room: Room, common: Common): OEmbed {
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
  const size = frameSize(view, setting, room)
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

/** Px: all rows of a region would be a tower in somebody's page, and a picture with fewer says how many more there are. */
const HIGHEST_REGION = 1_600

/**
 * A photo, which every program knows how to show, and with no more than the room it has: drawn anew for less of it, since
 * letters that are made smaller with their picture cannot be read.
 */
function drawn(edition: Edition, shown: ShownFigure, origin: string, room: Room, common: Common): OEmbed {
  const { view, format, profile, about, page } = shown
  const isTall = page !== null && kindOf(view, shown.setting) === 'region'
  const maxheight = room.maxheight ?? (isTall ? HIGHEST_REGION : null)
  const { setting, figure, scale } = fitting(shown, { ...room, maxheight }, (tried) =>
    figureOf(edition, view, tried, profile),
  )
  const size = fitted({ width: figure.width * scale, height: figure.height * scale }, room)
  const place = page ?? placeOf(edition, view, setting, profile)
  const html = figureCode({ ...figure, origin, page: place, view, setting, format, width: size.width })
  const url = `${origin}${figureAddress(format, view, setting)}`
  const title = about === null ? figure.title : `${about}: ${figure.title}`
  return { type: 'photo', ...common, title, ...size, url, html }
}
