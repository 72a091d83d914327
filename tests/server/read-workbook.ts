import { inflateRawSync } from 'node:zlib'

/** The cells of one sheet of a workbook, counted from 1: `B2` → its text, number or formula. */
export function readSheet(workbook: Buffer, sheet: number): ReadonlyMap<string, string> {
  const words = [...unzipped(workbook, 'xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
    ([, word]) => word,
  )
  const text = unzipped(workbook, `xl/worksheets/sheet${sheet}.xml`)
  return new Map(
    [...text.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(?:<[vf]>)([^<]*)</g)].map(([, cell = '', kind = '', value = '']) => [
      cell,
      kind.includes('t="s"') ? (words[Number(value)] ?? '') : value,
    ]),
  )
}

/** One file out of a zip (APPNOTE 4.3): by its local header, found through the central directory. */
function unzipped(zip: Buffer, name: string): string {
  const mark = 'PK\u0001\u0002'
  for (let at = zip.indexOf(mark, 0, 'latin1'); at >= 0; at = zip.indexOf(mark, at + 4, 'latin1')) {
    const length = zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + 46, at + 46 + length) !== name) continue
    const [size, header] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)]
    const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
    return inflateRawSync(zip.subarray(start, start + size)).toString('utf8')
  }
  throw new Error(`zip: expected ${name}, found no such file`)
}
