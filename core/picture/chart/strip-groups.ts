/** One strip per group of areas, under each other on one scale: how groups differ, and how they differ inside. */
import type { Language } from '#core/model/text.ts'
import type { Block } from '../legend.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { shortenText, textWidth } from '../text-width.ts'
import { escapeXml, round } from '../xml.ts'
import { linear, type Scale } from './axis.ts'
import { AIR, type Chart, type ChartArea } from './chart.ts'
import { type Distribution, markedAreas, quartiles } from './distribution.ts'
import { dotBand } from './dot-band.ts'
import { key } from './key.ts'
import { MARK_RADIUS, numberedMark } from './mark.ts'
import { shifted, stack } from './stack.ts'
import { caption, stripAxis, stripLines, zeroLine } from './strip-axis.ts'
import { stripNames } from './strip-names.ts'
import { areaText, knownAscending, referenceText, sentences, valueText } from './value-text.ts'

/** Areas that share a row. */
export interface StripGroup {
  readonly code: string
  readonly name: string
  readonly areas: readonly ChartArea[]
}

export interface GroupedStripData extends Distribution {
  readonly width: number
  readonly groups: readonly StripGroup[]
  readonly zero: boolean
}

const ROOM = { reach: 12, least: 12, largest: 3.4, mark: MARK_RADIUS, grows: true }
const MARGIN = 12
/** Names take no more than this share of the width. */
const NAMES = 0.36
const WORDS: Record<Language, { caption: string; medians: string; none: string }> = {
  sv: { caption: 'Lodrätt streck: gruppens median.', medians: 'Medianer', none: 'inga värden' },
  en: { caption: 'Upright tick: the median of the group.', medians: 'Medians', none: 'no values' },
}

export function groupedStrip(data: GroupedStripData, about: string, skin: Skin, lang: Language): Chart {
  const { measure, areas, reference, marked, colours = 'one', width, groups, zero } = data
  const { size } = LETTERINGS['chart-name']
  const values = knownAscending(areas).map(({ value }) => value)
  const longest = Math.max(0, ...groups.map(({ name }) => textWidth(name, size)))
  const left = Math.min(longest, width * NAMES) + AIR
  const scale = linear([...values, ...stripLines(reference, zero)], left + MARGIN, width - MARGIN)
  const rows = stack(groups.map((group) => groupRow(group, data, left, scale, skin, lang)))
  const against =
    reference === null ? [] : [{ text: referenceText(reference, measure, lang), x: scale(reference.value) }]
  const names = stripNames(
    against.map((one) => ({ ...one, depth: rows.height, index: null })),
    skin,
    width,
  )
  const entries = markedAreas(areas, marked).map(({ index, area }) => ({
    text: areaText(area, measure, lang),
    lettering: 'chart-name' as const,
    sign: (x: number, y: number) => numberedMark(index, x, y, skin, { colours }),
  }))
  const { content, height } = stack([
    key(entries, skin, width),
    {
      content:
        shifted(zeroLine(zero, scale, rows.height, skin), 0, names.height) +
        names.content +
        shifted(rows.content, 0, names.height),
      height: names.height + rows.height,
    },
    stripAxis(values, scale, measure, skin, lang, width),
    caption(WORDS[lang].caption, skin, width),
  ])
  return { content, width, height, label: sentences(about, mediansInWords(data, lang)) }
}

function groupRow(
  { code, name, areas }: StripGroup,
  { marked, colours = 'one', width }: GroupedStripData,
  left: number,
  scale: Scale,
  skin: Skin,
  lang: Language,
): Block {
  const known = knownAscending(areas)
  const band = dotBand(known, marked, scale, skin, { ...ROOM, left, right: width })
  const middle = quartiles(known.map(({ value }) => value))
  const lettering = LETTERINGS['chart-name']
  const baseline = round(band.height / 2 + lettering.size * 0.35)
  const shown = shortenText(name, left - AIR, lettering.size)
  const marks = band.marks.map(({ index, code, x, y }) => numberedMark(index, x, y, skin, { code, colours }))
  const median = middle === null ? '' : `M${round(scale(middle[1]))} ${band.height / 2 - 7}v14`
  const none = `<text ${skin.text('reason')} x="${round(left)}" y="${baseline}">${WORDS[lang].none}</text>`
  return {
    content:
      `<path ${skin.part('chart-grid')} d="M0 0H${round(width)}"/>` +
      `<text ${skin.text('chart-name')}${skin.code(code)} x="0" y="${baseline}">${escapeXml(shown)}</text>` +
      (middle === null ? none : `${band.dots}<path ${skin.part('chart-median')} d="${median}"/>${marks.join('')}`),
    height: band.height,
  }
}

/** "Medianer: Dalarnas län 78,1 %; Gotlands län 80,0 %." */
function mediansInWords({ groups, measure }: GroupedStripData, lang: Language): string {
  const medians = groups.map(({ name, areas }) => {
    const middle = quartiles(knownAscending(areas).map(({ value }) => value))
    return `${name} ${middle === null ? WORDS[lang].none : valueText(middle[1], measure, lang)}`
  })
  return medians.length === 0 ? '' : `${WORDS[lang].medians}: ${medians.join('; ')}.`
}
