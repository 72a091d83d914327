/** Reads a PDF whose streams are not packed, without the code that wrote it. */
export interface ReadPdf {
  /** Each run of text, as whoever copies it gets it. */
  readonly texts: readonly string[]
  readonly fonts: readonly string[]
  /** Alternative text of each figure in the tree of tags. */
  readonly alts: readonly string[]
  readonly title: string
  readonly source: string
}

export function readPdf(file: Uint8Array): ReadPdf {
  const pdf = Buffer.from(file).toString('latin1')
  const letters = unicodeOfFonts(pdf)
  const content = pdf.slice(pdf.indexOf(' BDC'), pdf.lastIndexOf('EMC'))
  // What stands for no text at all is the halo of what follows.
  const said = content.replace(/\/Span <<\/ActualText \(\)>> BDC[\s\S]*?EMC/g, '')
  return {
    texts: [...said.matchAll(/BT\n([\s\S]*?)ET/g)].map(([, run = '']) => {
      const map = letters.get(/\/(F\d+) [\d.]+ Tf/.exec(run)?.[1] ?? '')
      const glyphs = [...run.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      return glyphs.map((glyph) => map?.get(Number.parseInt(glyph, 16)) ?? '\ufffd').join('')
    }),
    fonts: [...new Set([...pdf.matchAll(/\/FontName \/\w+\+(\S+)/g)].map(([, name = '']) => name))].sort(),
    alts: [...pdf.matchAll(/\/S \/Figure\n[\s\S]*?\/Alt \(((?:\\.|[^\\)])*)\)/g)].map(([, alt = '']) => textOf(alt)),
    title: Buffer.from(/<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(pdf)?.[1] ?? '', 'latin1').toString('utf8'),
    source: Buffer.from(/<dc:source>(.*?)<\/dc:source>/s.exec(pdf)?.[1] ?? '', 'latin1').toString('utf8'),
  }
}

/** What each glyph of each font means, by the name the page gives the font. */
function unicodeOfFonts(pdf: string): Map<string, Map<number, string>> {
  const object = (id: string | undefined) => pdf.split(`\n${id} 0 obj`)[1]?.split('endobj')[0] ?? ''
  const resources = /\/Font <<([\s\S]*?)>>/.exec(pdf)?.[1] ?? ''
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
      const map = object(/\/ToUnicode (\d+)/.exec(object(id))?.[1])
      const ranges = [...map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)].flatMap(([, from = '', list = '']) =>
        [...list.matchAll(/<([^>]*)>/g)].map(([, hex = ''], i): [number, string] => [
          Number.parseInt(from, 16) + i,
          (hex.match(/\w{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join(''),
        ]),
      )
      return [name, new Map(ranges)]
    }),
  )
}

/** A string of PDF: in UTF-16 after its mark, some characters with a backslash before them. */
function textOf(string: string): string {
  const bytes = Buffer.from(
    string.replace(/\\([nrtbf()\\])/g, (_, escaped: string) => ({ n: '\n', r: '\r', t: '\t' })[escaped] ?? escaped),
    'latin1',
  )
  return bytes[0] === 0xfe ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1')
}
