/** A figure of a paper: drawn sharp where SVG is known, as pixels elsewhere, with its caption, source and frozen address. */
import { ExternalHyperlink, ImageRun, Paragraph, TextRun } from 'docx'
import type { PaperFigure } from '#core/model/paper/paper.ts'
import { halosBeneath } from '../halos.ts'
import { altOf } from '../picture.ts'
import { webAddress } from '../web-address.ts'
import { captionOf } from './caption.ts'

export interface FigureRoom {
  /** Px at 96 to the inch. */
  readonly width: number
  readonly height: number
}

interface Labels {
  readonly figure: string
  readonly same: string
}

/**
 * Files of pictures by what stands in their place while the document is written: the writer would hash each and compress
 * it, some of them twice, and all of it is unpacked again (settled.ts).
 */
export type Media = Map<string, Uint8Array>

interface Placing {
  /** Which of the figures it is, from 1; no two pictures of a document may share one. */
  readonly place: number
  readonly room: FigureRoom
  readonly labels: Labels
  readonly media: Media
}

export function figureParagraphs(
  figure: PaperFigure,
  png: Uint8Array,
  { place, room, labels, media }: Placing,
): Paragraph[] {
  const held = (name: string, bytes: Uint8Array) => {
    media.set(name, bytes)
    return Buffer.from(name)
  }
  const scale = Math.min(1, room.width / figure.width, room.height / figure.height)
  const picture = new ImageRun({
    type: 'svg',
    data: held(`figure ${place} as SVG`, Buffer.from(halosBeneath(figure.svg), 'utf8')),
    fallback: { type: 'png', data: held(`figure ${place} as PNG`, png) },
    transformation: { width: Math.round(figure.width * scale), height: Math.round(figure.height * scale) },
    altText: {
      id: String(place),
      name: `${labels.figure} ${place}`,
      title: figure.caption,
      description: altOf(figure),
    },
  })
  const link = webAddress(figure.address)
  const same =
    link === null
      ? []
      : [new ExternalHyperlink({ link, children: [new TextRun({ text: labels.same, style: 'Hyperlink' })] })]
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160, after: 60 }, children: [picture] }),
    captionOf(labels.figure, place, figure.caption),
    // One paragraph: lines of their own would make the figure, which no page may tear, some lines higher.
    new Paragraph({
      style: 'Source',
      keepLines: true,
      spacing: { after: 240 },
      children: [new TextRun([...figure.source, ''].join(' ')), ...same],
    }),
  ]
}
