/** The years under lines, and the years that cut them. */
import type { Language } from '#core/model/text.ts'
import { LETTERINGS } from '../lettering.ts'
import type { Skin } from '../skin.ts'
import { textWidth } from '../text-width.ts'
import { round } from '../xml.ts'
import type { Scale } from './axis.ts'
import { AIR } from './chart.ts'
import { breaksInside, type LineData } from './line-words.ts'

const WORDS: Record<Language, string> = { sv: 'serien bryts', en: 'series breaks' }
const { size: SIZE } = LETTERINGS['chart-tick']

/** The first and the last year, then years between them where they fit; a tick for each year written. */
export function yearAxis(years: readonly number[], x: Scale, left: number, right: number, skin: Skin): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0]
  const half = textWidth(String(last), SIZE) / 2
  const step = [1, 2, 5, 10, 20].find((each) => x(first + each) - x(first) > 2 * half + 2 * AIR) ?? 50
  const between = years.filter((year) => year % step === 0 && year !== first && year !== last)
  const written: number[] = []
  for (const year of [first, last, ...between]) {
    if (written.every((other) => Math.abs(x(other) - x(year)) > 2 * half + 2 * AIR)) written.push(year)
  }
  const strokes = written.map((year) => `M${round(x(year))} 0v4`)
  const texts = written.map((year) => `<text x="${round(x(year))}" y="15" text-anchor="middle">${year}</text>`)
  return (
    `<path ${skin.part('chart-axis')} d="M${round(left)} 0H${round(right)}${strokes.join('')}"/>` +
    `<g ${skin.text('chart-tick')}>${texts.join('')}</g>`
  )
}

/**
 * An upright line half a year before each break, where the old meaning ends, with "serien bryts" on top. Where there is
 * no room for the words beside those of another break, the line stands alone.
 */
export function breakLines(
  data: LineData,
  x: Scale,
  { top, bottom, right }: { readonly top: number; readonly bottom: number; readonly right: number },
  skin: Skin,
  lang: Language,
): string {
  const half = textWidth(WORDS[lang], SIZE) / 2
  let free = 0
  const drawn = breaksInside(data).map((year) => {
    const at = x(year - 0.5)
    const middle = Math.min(Math.max(at, free + half), right - half)
    const fits = middle - half >= free && Math.abs(middle - at) <= half
    if (fits) free = middle + half + AIR
    const line = `<path ${skin.part('chart-leader')} stroke-dasharray="3 2" d="M${round(at)} ${top - 4}V${bottom}"/>`
    const text = `<text ${skin.text('chart-tick')} x="${round(middle)}" y="${top - 8}" text-anchor="middle">${WORDS[lang]}</text>`
    return line + (fits ? text : '')
  })
  return drawn.join('')
}
