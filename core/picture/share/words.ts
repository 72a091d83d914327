/** What there is to say about sharing. */
import type { Hideable, Lockable } from '#core/model/embed.ts'
import type { PresetName } from '#core/model/figure/preset.ts'
import type { FigureKind, FigurePart, FigureTheme } from '#core/model/figure/setting.ts'

export const SHARE_PARTS = ['link', 'picture', 'embed', 'office', 'words', 'source'] as const
export type SharePart = (typeof SHARE_PARTS)[number]

export const EMBED_CODES = ['iframe', 'image', 'component', 'link'] as const
export type EmbedCode = (typeof EMBED_CODES)[number]

export interface ShareWords {
  readonly title: string
  readonly close: string
  readonly parts: Readonly<Record<SharePart, string>>
  readonly partsName: string

  readonly numbers: string
  readonly live: string
  readonly frozen: string
  readonly liveMeans: string
  readonly frozenMeans: (version: string) => string

  readonly copy: string
  readonly copyWhat: (what: string) => string
  readonly copied: (what: string) => string
  readonly copyByHand: string

  readonly link: string
  readonly linkMeans: string
  /** Before the way to where reports are written. */
  readonly reportMeans: string

  readonly kind: string
  readonly kinds: Readonly<Record<FigureKind, string>>
  readonly size: string
  readonly presets: Readonly<Record<PresetName, string>>
  readonly ownWidth: string
  readonly width: string
  readonly widthFault: (least: number, most: number) => string
  readonly theme: string
  readonly themes: Readonly<Record<FigureTheme, string>>
  readonly with: string
  readonly figureParts: Readonly<Record<FigurePart, string>>
  readonly withoutSource: string
  readonly scale: string
  readonly scales: (scale: number, width: number, height: number | null) => string
  readonly fonts: string
  readonly fontsMeans: string
  readonly preview: string
  readonly previewComing: string
  readonly previewFailed: string
  readonly retry: string
  readonly measures: (width: number, height: number) => string
  readonly download: (format: string) => string
  readonly downloads: string
  readonly address: string
  readonly addressFormat: string
  readonly addressLabel: string
  readonly picture: string
  readonly copyPicture: string
  readonly copyPictureFailed: string
  readonly copyPictureComing: string

  readonly interaction: string
  readonly interactions: Readonly<Record<'full' | 'still', string>>
  /** Of what cannot be anything but still. */
  readonly stillOnly: string
  readonly locks: Readonly<Record<Lockable, string>>
  readonly shown: string
  readonly hideable: Readonly<Record<Hideable, string>>
  readonly embedThemes: Readonly<Record<'auto' | 'light' | 'dark', string>>
  readonly code: string
  readonly codeWhat: string
  readonly codes: Readonly<Record<EmbedCode, string>>
  readonly codeMeans: Readonly<Record<EmbedCode, string>>
  readonly embedPreview: string
  readonly embedPreviewComing: string
  readonly embedPreviewFailed: string

  readonly officeMeans: string
  readonly office: Readonly<Record<'docx' | 'pptx', string>>
  readonly officeElsewhere: string
  readonly comparePage: string
  readonly regionPage: (name: string) => string

  readonly wordsMeans: string
  readonly short: string
  readonly long: string
  readonly shortMeans: string
  readonly longMeans: string
  readonly count: (characters: number, most: number) => string
  readonly countAloud: (left: number) => string
  readonly reset: string
  /** Of what the author wrote about another figure. */
  readonly leftBehind: (title: string, kind: string) => string
  readonly takeAlong: string
  readonly wordsComing: string
  readonly wordsFailed: string

  readonly sourceMeans: string
  readonly citation: string
  readonly sourceShort: string
  readonly sourceLong: string

  /** On the page without a script. */
  readonly lead: string
  readonly show: string
  readonly back: string
  readonly backToPage: string
  readonly options: string
  /** Of a part: "Utan rubrik". */
  readonly without: (part: string) => string
  /** Tells a field of the embed apart from that of the picture with the same name. */
  readonly inEmbed: (field: string) => string
  readonly pageOf: (title: string) => string
}
