/**
 * Position and direction as places: how far from what it is compared with each area is, and how fast it goes. The cross
 * at zero parts the four kinds of areas; an area with no clear change lies where its slope puts it, whatever its kind.
 */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { classText, shortName, slopeUnit } from '../describe.ts'
import { differenceUnit } from '../format.ts'
import type { Detail, Picture } from '../picture.ts'
import type { Chart, Measure } from './chart.ts'
import type { ChartOptions } from './chart-of.ts'
import { nameOf } from './chart-of-figures.ts'
import { scatterChart } from './scatter.ts'
import type { ScatterData } from './scatter-words.ts'

type Room = Pick<ChartOptions, 'marks' | 'width' | 'skin' | 'lang'>

export function courseChart(picture: Picture, room: Room): Chart {
  const { rows, indicator, reference } = picture
  const about = nameOf(picture)
  const against = { sv: `skillnad mot ${reference?.name.sv ?? ''}`, en: `difference from ${reference?.name.en ?? ''}` }
  const x: Measure = {
    name: { sv: `${about.sv}, ${against.sv}`, en: `${about.en}, ${against.en}` },
    unit: { sv: differenceUnit(indicator, 'sv'), en: differenceUnit(indicator, 'en') },
    decimals: indicator.decimals,
    signed: true,
  }
  const points = rows.map(({ code, name, referenceDifference, slopes }) => ({
    code,
    name,
    x: referenceDifference,
    y: slopes?.[0] ?? null,
  }))
  return quadrants(picture, { x, y: slopeOf(indicator), points }, [indicator.direction, indicator.direction], room)
}

export function conflictChart(picture: Picture, { second }: Extract<Detail, { kind: 'conflict' }>, room: Room): Chart {
  const { rows, indicator } = picture
  const points = rows.map(({ code, name, slopes }) => ({ code, name, x: slopes?.[0] ?? null, y: slopes?.[1] ?? null }))
  return quadrants(
    picture,
    { x: slopeOf(indicator), y: slopeOf(second), points },
    [indicator.direction, second.direction],
    room,
  )
}

function slopeOf(indicator: Indicator): Measure {
  const name = (lang: Language) => `${shortName(indicator, lang)}, ${lang === 'sv' ? 'förändring' : 'change'}`
  return {
    name: { sv: name('sv'), en: name('en') },
    unit: { sv: slopeUnit(indicator, 'sv'), en: slopeUnit(indicator, 'en') },
    decimals: indicator.decimals + 1,
    signed: true,
  }
}

/** Which class lies in which corner turns with what is better along each axis. */
function quadrants(
  picture: Picture,
  axes: Pick<ScatterData, 'x' | 'y' | 'points'>,
  [across, up]: readonly [Indicator['direction'], Indicator['direction']],
  { marks, width, skin, lang }: Room,
): Chart {
  const corner = (right: boolean, top: boolean) => {
    const [better, improving] = [right === (across === 'higher'), top === (up === 'higher')]
    return classText(picture, (better ? 0 : 2) + (improving ? 0 : 1), lang)
  }
  return scatterChart(
    {
      ...axes,
      marked: marks,
      reference: { name: '', x: 0, y: 0 },
      fit: null,
      correlation: { r: null, rho: null },
      corners: [corner(false, true), corner(true, true), corner(true, false), corner(false, false)],
      width,
    },
    skin,
    lang,
  )
}
