/** The legend of the layer of people: round figures with their marks in a row, and the rules in words. */
import { FEW } from '#core/model/population.ts'
import type { Language } from '#core/model/text.ts'
import { formatNumber } from './format.ts'
import type { Block } from './legend.ts'
import { LETTERINGS } from './lettering.ts'
import type { PeopleLayer } from './people.ts'
import {
  mostAtSmallest,
  NARROWEST,
  type PeopleScale,
  peopleScale,
  type Sizes,
  SMALLEST,
  sizeOf,
} from './people-marks.ts'
import { oneDigitDown, roundDown } from './round-down.ts'
import type { Skin } from './skin.ts'
import { textWidth } from './text-width.ts'
import { wrapText } from './wrap-text.ts'
import { escapeXml, round } from './xml.ts'

/** Room for a column near the largest of a large map, px; one that is far lower would leave the tallest untold. */
const TALLEST = 140
const LINE = 16
/** From a mark to its figure, and from that to the next mark. */
const GAP = 6
const BETWEEN = 18

/** Air between two legends, px. */
const ABOVE = 8

/** The legend as an element of its own, below another one or alone. */
export function peopleLegendSvg(layer: PeopleLayer, skin: Skin, lang: Language, width: number, radius: number): string {
  const { content, height } = peopleLegend(layer, skin, lang, width, radius)
  const whole = round(height + ABOVE)
  const name = `${lang === 'sv' ? 'Teckenförklaring' : 'Legend'}: ${heading(layer, lang)}`
  return (
    `<svg class="picture legend" role="img" aria-label="${escapeXml(`${name}. ${rules(layer, lang)}`)}" ` +
    `width="${round(width)}" height="${whole}" viewBox="0 ${-ABOVE} ${round(width)} ${whole}" ` +
    `xmlns="http://www.w3.org/2000/svg">${content}</svg>`
  )
}

/** The legend as a piece of a larger drawing. */
export function peopleLegend(layer: PeopleLayer, skin: Skin, lang: Language, width: number, radius: number): Block {
  const scale = peopleScale(layer, radius)
  const { size } = LETTERINGS.reason
  const title = wrapText(heading(layer, lang), width, LETTERINGS['reference-name'].size, 600)
  let y = 0
  const line = (name: 'reference-name' | 'reason') => (text: string) => {
    y += LINE
    return `<text ${skin.text(name)} x="0" y="${round(y - 4)}">${escapeXml(text)}</text>`
  }
  const head = title.map(line('reference-name')).join('')
  const samples = marksInRows(layer, scale, skin, lang, width, y + 4)
  y += 4 + samples.height
  // A system font that stands in may be wider.
  const words = wrapText(rules(layer, lang), width * 0.92, size)
    .map(line('reason'))
    .join('')
  return { content: head + samples.content + words, height: y + 4 }
}

/** Up to three round figures, far enough apart for their marks to differ. */
export function peopleLegendValues(scale: Sizes): number[] {
  if (scale.largest === 0) return []
  const first = scale.mark === 'dots' ? scale.largest : scale.largest * Math.min(1, TALLEST / scale.size)
  const steps = scale.mark === 'dots' ? [first / 8, first / 60] : [first / 3, first / 10]
  const values: number[] = []
  for (const value of [oneDigitDown(first), ...steps.map(roundDown)]) {
    const seen = value >= FEW && sizeOf(value, scale) > SMALLEST[scale.mark]
    if (seen && value !== values.at(-1)) values.push(value)
  }
  return values
}

function marksInRows(
  { mark }: PeopleLayer,
  scale: PeopleScale,
  skin: Skin,
  lang: Language,
  width: number,
  top: number,
): Block {
  const { size } = LETTERINGS.breaks
  const under = upToOneDigit(Math.max(FEW, mostAtSmallest(scale)))
  const fewer = lang === 'sv' ? 'färre än' : 'fewer than'
  const samples = [
    ...peopleLegendValues(scale).map((value) => [sizeOf(value, scale), formatNumber(value, 0, lang)] as const),
    [SMALLEST[mark], `${fewer} ${formatNumber(under, 0, lang)}`] as const,
  ]
  const heights = samples.map(([reach]) => (mark === 'dots' ? 2 * reach : reach))
  const row = Math.max(LINE, ...heights) + 4
  let [x, y] = [0, top]
  const content = samples.map(([reach, label]) => {
    const room = mark === 'dots' ? Math.max(4, 2 * reach) : scale.width + 2
    const length = room + GAP + textWidth(label, size)
    if (x > 0 && x + length > width) {
      x = 0
      y += row
    }
    const floor = y + row - 2
    const middle = x + room / 2
    const shape =
      mark === 'dots'
        ? `<path ${skin.part('people')} ${skin.stroke(2 * reach, 1)} stroke-linecap="round" d="M${round(middle)} ${round(y + row / 2)}h.01"/>`
        : `<path ${skin.part('people')} ${skin.stroke(reach > SMALLEST.columns ? scale.width : NARROWEST, 1)} d="M${round(middle)} ${round(floor)}v${round(-reach)}"/>`
    const baseline = mark === 'dots' ? y + row / 2 + 4 : floor
    const text = `<text ${skin.text('breaks')} x="${round(x + room + GAP)}" y="${round(baseline)}">${escapeXml(label)}</text>`
    x += length + BETWEEN
    return shape + text
  })
  return { content: content.join(''), height: y + row - top + 4 }
}

/** A dot of a whole country is mostly several hexagons, so the heading may not promise one. */
function heading({ mark, year }: PeopleLayer, lang: Language): string {
  const name = lang === 'sv' ? `Personer per hexagon, ${year}` : `People per hexagon, ${year}`
  const several = { sv: 'täta hexagoner som en prick', en: 'close hexagons as one dot' }[lang]
  return mark === 'dots' ? `${name}; ${several}` : name
}

/** What the marks say and do not say, as data/README.md has it. */
function rules({ mark, partial }: PeopleLayer, lang: Language): string {
  const told = {
    dots: {
      sv: 'Ytan svarar mot antalet boende i hexagonen (23–30 km²) och ligger i dess mitt. Hexagoner som ligger tätt i den här skalan är en prick med summan av deras boende.',
      en: 'The area follows the people in the hexagon (23–30 km²) and lies at its middle. Hexagons that lie close at this scale are one dot with the sum of their people.',
    },
    columns: {
      sv: 'Höjden svarar mot antalet boende i hexagonen (23–30 km²), från dess mitt. De minsta är hopslagna där de ligger tätt.',
      en: 'The height follows the people in the hexagon (23–30 km²), from its middle. The smallest are drawn as one where they lie close.',
    },
  }[mark][lang]
  const few =
    lang === 'sv'
      ? `Färre än ${FEW} personer redovisas inte var för sig.`
      : `Fewer than ${FEW} people are not told one by one.`
  const model = lang === 'sv' ? 'Kommunen är beräknad med en modell.' : 'The municipality comes from a model.'
  return partial ? `${told} ${few} ${model}` : `${told} ${few}`
}

/** The least one digit and noughts that is not below a number of people. */
function upToOneDigit(people: number): number {
  const step = 10 ** Math.floor(Math.log10(people))
  return Math.ceil(people / step) * step
}
