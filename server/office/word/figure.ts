/** A figure of a paper: drawn sharp where SVG is known, as pixels elsewhere, with its caption, source and frozen address. */
import { ExternalHyperlink, ImageRun, Paragraph, TextRun } from 'docx'
import type { PaperFigure } from '#core/model/paper/paper.ts'
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

/** `place`: which of the figures it is, from 1; no two pictures of a document may share one. */
export function figureParagraphs(
  figure: PaperFigure,
  png: Uint8Array,
  place: number,
  room: FigureRoom,
  labels: Labels,
): Paragraph[] {
  const scale = Math.min(1, room.width / figure.width, room.height / figure.height)
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(figure.svg, 'utf8'),
    fallback: { type: 'png', data: png },
    transformation: { width: Math.round(figure.width * scale), height: Math.round(figure.height * scale) },
    altText: {
      id: String(place),
      name: `${labels.figure} ${place}`,
      title: figure.caption,
      description: altOf(figure),
    },
  })
  const link = webAddress(figure.address)
  const sources = figure.source.map(
    (text) => new Paragraph({ style: 'Source', keepNext: true, keepLines: true, children: [new TextRun(text)] }),
  )
  const same =
    link === null
      ? []
      : [new ExternalHyperlink({ link, children: [new TextRun({ text: labels.same, style: 'Hyperlink' })] })]
  return [
    new Paragraph({ keepNext: true, spacing: { before: 160, after: 60 }, children: [picture] }),
    captionOf(labels.figure, place, figure.caption),
    ...sources,
    new Paragraph({ style: 'Source', spacing: { after: 240 }, children: same }),
  ]
}
