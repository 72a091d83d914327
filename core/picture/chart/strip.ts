/** The distribution of one indicator: a dot per area on one line, the reference and the marked areas named over it. */
import type { Language } from '#core/model/text.ts'
import type { Skin } from '../skin.ts'
import { round } from '../xml.ts'
import { linear, type Scale } from './axis.ts'
import type { Chart } from './chart.ts'
import { type Distribution, distributionInWords, noValues } from './distribution.ts'
import { type DotBand, dotBand } from './dot-band.ts'
import { emptyChart } from './empty.ts'
import { MARK_RADIUS, numberedMark } from './mark.ts'
import { shifted, stack } from './stack.ts'
import { caption, stripAxis, stripLines, zeroLine } from './strip-axis.ts'
import { groupedStrip, type StripGroup } from './strip-groups.ts'
import { type StripName, stripNames } from './strip-names.ts'
import { areaText, type KnownArea, knownAscending, referenceText } from './value-text.ts'

export interface StripData extends Distribution {
  /** Px; made for 280–640. */
  readonly width: number
  /** Px that the dots may take; null: what they usually do. */
  readonly height?: number | null
  /** A row for each, on one scale, in the order given; without, the areas share one row. `areas` are always all of them. */
  readonly groups?: readonly StripGroup[]
  /** Whether zero is in the picture and has a line: for changes, gaps and differences. */
  readonly zero?: boolean
}

const MARGIN = 12
const ROOM = { least: MARK_RADIUS + 6, mark: MARK_RADIUS, grows: true }
/** How far dots reach from their line at least and at most, what of a height given is for words, and the radii that go with it, px. */
const REACH = { least: 38, most: 92, words: 130 } as const
const RADIUS = { least: 4.5, most: 7 } as const
const CAPTION: Record<Language, string> = {
  sv: 'Grått fält: den mittersta hälften; strecken i det: medianen.',
  en: 'Grey band: the middle half; the ticks in it: the median.',
}

export function stripChart(data: StripData, skin: Skin, lang: Language): Chart {
  const { measure, areas, reference, colours = 'one', width, groups, zero = false } = data
  const known = knownAscending(areas)
  const label = distributionInWords(data, lang)
  if (known.length === 0) return emptyChart(noValues(lang), label, width, skin)
  if (groups !== undefined) return groupedStrip({ ...data, groups, zero }, label, skin, lang)

  const values = known.map(({ value }) => value)
  const scale = linear([...values, ...stripLines(reference, zero)], MARGIN, width - MARGIN)
  const band = dotBand(known, data.marked, scale, skin, { ...ROOM, ...reachIn(data), left: 0, right: width })
  const names = stripNames(namesOf(data, known, band, scale, lang), skin, width, { colours })
  const marks = band.marks.map(({ index, code, x, y }) => numberedMark(index, x, y, skin, { code, colours }))
  const line =
    reference === null ? '' : `<path ${skin.part('tick')} d="M${round(scale(reference.value))} 0V${band.height}"/>`
  // The lines to marked areas run over the ground and under the dots; in a crowd the reference must lie over them.
  const over =
    shifted(band.ground + zeroLine(zero, scale, band.height, skin), 0, names.height) +
    names.content +
    shifted(band.dots + line + marks.join(''), 0, names.height)
  const { content, height } = stack([
    { content: over, height: names.height + band.height },
    stripAxis(values, scale, measure, skin, lang, width),
    caption(band.ground === '' ? '' : CAPTION[lang], skin, width),
  ])
  return { content, width, height, label }
}

/** Dots are as large as the height lets them be, of which words and what stands under the strip need a part. */
function reachIn({ height = null }: StripData): { readonly reach: number; readonly largest: number } {
  const free = height === null ? 0 : (height - REACH.words) / 2
  const reach = Math.min(Math.max(free, REACH.least), REACH.most)
  const share = (reach - REACH.least) / (REACH.most - REACH.least)
  return { reach, largest: RADIUS.least + share * (RADIUS.most - RADIUS.least) }
}

/** The reference first, then the marked areas: "riket 3,8 %", "Ludvika 4,9 %". */
function namesOf(
  { measure, reference }: StripData,
  known: readonly KnownArea[],
  { marks }: DotBand,
  scale: Scale,
  lang: Language,
): StripName[] {
  const marked = marks.flatMap(({ index, code, x, y }) => {
    const area = known.find((one) => one.code === code)
    return area === undefined ? [] : [{ text: areaText(area, measure, lang), x, depth: y, index }]
  })
  if (reference === null) return marked
  const text = referenceText(reference, measure, lang)
  return [{ text, x: scale(reference.value), depth: 0, index: null }, ...marked]
}
