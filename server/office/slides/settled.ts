/** A presentation with pictures that are the real ones, our colours in its theme, and nothing of the clock in it. */
import { strToU8 } from 'fflate'
import type { Paper } from '#core/model/paper/paper.ts'
import { escapeXml } from '#core/picture/xml.ts'
import { coreProperties, type Parts, partsOf, rewritten, zipped } from '../package.ts'
import type { DocumentTheme } from '../theme.ts'
import { LOCALES } from '../words.ts'
import type { BarLook, Looks } from './chart.ts'

export interface Held {
  /** By the number of the slide, from 1: the pixels of the SVG that it shows. */
  readonly pictures: ReadonlyMap<number, Uint8Array>
  /** By the name of the table: what it shows, in words. */
  readonly tables: ReadonlyMap<string, string>
  /** Of the charts, in their order. */
  readonly looks: readonly Looks[]
}

export function settled(
  zip: Uint8Array,
  paper: Paper,
  theme: DocumentTheme,
  { pictures, tables, looks }: Held,
): Uint8Array {
  const locale = LOCALES[paper.lang]
  const core = strToU8(coreProperties(paper))
  const found = renumbered(partsOf(zip))
  const parts = rewritten(found, (text, path) => {
    const said = known(text).replace(/\b(lang|altLang)="en-US"/g, `$1="${locale}"`)
    const chart = /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)
    if (chart) return looking(said, looks[Number(chart[1]) - 1])
    if (path.startsWith('ppt/slides/slide')) return withTables(said, tables)
    return /^ppt\/theme\/theme\d+\.xml$/.test(path) ? themed(said, theme) : said
  })
  for (const [path, bytes] of Object.entries(parts)) {
    // The figures of a chart lie in a workbook, which is a zip in the zip.
    if (path.endsWith('.xlsx')) parts[path] = zipped({ ...rewritten(partsOf(bytes), known), 'docProps/core.xml': core })
  }
  // What the writer puts beside an SVG outside of a browser is a picture that says it is none.
  for (const [slide, png] of pictures) parts[`ppt/media/image-${slide}-1.png`] = png
  return zipped({ ...parts, 'docProps/core.xml': core })
}

/** Charts and their workbooks are numbered through all presentations that a process has written. */
const NUMBERED = /^(ppt\/charts\/(?:_rels\/)?chart|ppt\/embeddings\/Microsoft_Excel_Worksheet)(\d+)/

function renumbered(parts: Parts): Record<string, Uint8Array> {
  const charts = Object.keys(parts).flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
  const order = new Map(charts.sort((a, b) => Number(a) - Number(b)).map((number, i) => [number, i + 1]))
  const anew = (_: string, before: string, number: string) => `${before}${order.get(number) ?? number}`
  const renamed = Object.entries(parts).map(([path, bytes]) => [path.replace(NUMBERED, anew), bytes] as const)
  return rewritten(Object.fromEntries(renamed), (text, path) =>
    path.endsWith('.rels') || path === '[Content_Types].xml' ? text.replace(REFERENCE, anew) : text,
  )
}

const REFERENCE = /("(?:\.\.|\/ppt)\/(?:charts\/chart|embeddings\/Microsoft_Excel_Worksheet))(\d+)(?=\.)/g

/** Missing figures: no point in the chart, no number in the workbook. Elsewhere neither form occurs. */
function known(text: string): string {
  return text
    .replace(/<c:pt idx="\d+"><c:v>(?:NaN)?<\/c:v><\/c:pt>/g, '')
    .replace(/<c r="[A-Z]+\d+"><v>(?:NaN)?<\/v><\/c>/g, '')
}

/** In each series the first line drawn is its own, markers follow; a point that differs stands before the labels. */
function looking(chart: string, looks: Looks | undefined): string {
  const { dashes = [], bars = [] } = looks ?? {}
  const differs = bars.map(barXml).join('')
  let place = 0
  return inOrder(chart).replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) =>
    series
      .replace('<a:prstDash val="solid"/>', `<a:prstDash val="${dashes[place++] ?? 'solid'}"/>`)
      .replace('<c:dLbls>', `${differs}<c:dLbls>`),
  )
}

/** What the writer has the wrong way round (ECMA-376, part 1, 21.2.2.25), for which PowerPoint would repair the file. */
function inOrder(chart: string): string {
  return chart.replace(/(<c:noMultiLvlLbl val="\d"\/>)\s*(<c:tickLblSkip val="\d+"\/>)/g, '$2$1')
}

function barXml({ place, colour, line }: BarLook): string {
  const around = line === null ? '' : `<a:ln w="19050"><a:solidFill><a:schemeClr val="${line}"/></a:solidFill></a:ln>`
  return (
    `<c:dPt><c:idx val="${place}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
    `<c:spPr><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>${around}</c:spPr></c:dPt>`
  )
}

/** What the writer has no word for: the alternative text of a table, and that its first row names the columns. */
function withTables(slide: string, tables: Held['tables']): string {
  return slide
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>')
    .replace(/(<p:cNvPr id="\d+" name="([^"]*)")(?=\/?>)/g, (tag, start: string, name: string) => {
      const alt = tables.get(name)
      return alt === undefined ? tag : `${start} descr="${escapeXml(alt)}"`
    })
}

function themed(theme: string, { colours, fonts }: DocumentTheme): string {
  const named: readonly (readonly [string, string])[] = [
    ['dk1', colours.ink],
    ['lt1', colours.paper],
    ['dk2', colours.inkSoft],
    ['lt2', colours.line],
    ...colours.series.map((colour, i) => [`accent${i + 1}`, colour] as const),
    ['hlink', colours.accent],
    ['folHlink', colours.accent],
  ]
  const scheme = named.map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`).join('')
  return theme
    .replace(/<a:clrScheme\b[\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Regionsikt">${scheme}</a:clrScheme>`)
    .replace(/(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*(")/g, `$1${fonts.fallback}$2`)
}
