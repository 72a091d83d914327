/** A drawing of ours as a page of PDF as large as itself, tagged, with its letters inside. */
import PDFDocument from 'pdfkit'
import { escapeXml } from '#core/picture/xml.ts'
import { FONT_FILES } from './fonts.ts'
import { Drawing } from './pdf/drawing.ts'
import { numbersIn } from './pdf/style.ts'
import type { Told } from './renderer.ts'
import { readSvg } from './svg-tree.ts'

export interface PdfWish {
  /** Px at 96 to the inch. */
  readonly width: number
  readonly height: number
  readonly told: Told
  /** Whether its streams are packed; a test that reads them says no. */
  readonly compress?: boolean
}

/** Points, 72 to the inch, per px. */
const POINTS = 0.75

export async function pdfOf(svg: string, { width, height, told, compress = true }: PdfWish): Promise<Uint8Array> {
  const root = readSvg(svg)
  const size: [number, number] = [width * POINTS, height * POINTS]
  // A sheet that is set smaller says so by its view box.
  const [, , wide = width, high = height] = numbersIn(root.attributes.get('viewBox') ?? '')
  const description = told.description === '' ? told.alt : `${told.alt} ${told.description}`
  const doc = new TaggedDocument(
    {
      size,
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: told.lang,
      compress,
      font: FONT_FILES[400],
      info: {
        Title: told.title,
        Subject: description,
        Creator: 'Regionsikt',
        Producer: 'Regionsikt',
        // pdfkit makes the identifier of the file of all this: the same figure is the same bytes.
        CreationDate: new Date(told.builtAt),
      },
    },
    told,
  )
  const bytes = collected(doc)
  // Those who hear the page instead of seeing it are told the source too, which is part of the drawing.
  const alt = [told.alt, told.description, told.source].filter((text) => text !== '').join('\n')
  // Where on the page it lies (ISO 32000-1, table 343); pdfkit's types do not know of it.
  const described = { title: told.title, alt, bbox: [0, 0, ...size] }
  const figure = doc.struct('Figure', described, () => {
    doc
      .save()
      .scale(size[0] / wide, size[1] / high)
      .miterLimit(4)
    new Drawing(doc, root).draw(root)
    doc.restore()
  })
  doc.addStructure(doc.struct('Document', { title: told.title }, [figure]))
  doc.end()
  return bytes
}

/** pdfkit writes what a document says of itself into its XML (XMP) as it stands, and titles hold `&`: here it is escaped. */
class TaggedDocument extends PDFDocument {
  readonly #told: Told

  constructor(options: PDFKit.PDFDocumentOptions, told: Told) {
    super(options)
    this.#told = told
  }

  /** Called by pdfkit when the document ends. */
  _addInfo(): void {
    const { lang, title, alt, description, source, builtAt } = this.#told
    const inLanguage = (name: string, text: string) =>
      `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`
    this.appendXML(
      `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
        `xmlns:xmp="http://ns.adobe.com/xap/1.0/">` +
        `<xmp:CreateDate>${escapeXml(builtAt)}</xmp:CreateDate><xmp:CreatorTool>Regionsikt</xmp:CreatorTool>` +
        inLanguage('title', title) +
        inLanguage('description', description === '' ? alt : `${alt} ${description}`) +
        `<dc:source>${escapeXml(source)}</dc:source>` +
        `<dc:language><rdf:Bag><rdf:li>${lang}</rdf:li></rdf:Bag></dc:language></rdf:Description>`,
    )
  }
}

function collected(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    doc.on('data', (piece: Buffer) => pieces.push(piece))
    doc.once('end', () => resolve(Buffer.concat(pieces)))
    doc.once('error', reject)
  })
}
