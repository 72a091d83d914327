/** Territories with their lines, signs and numbers. */
import type { Territory } from '#core/model/territory/form.ts'
import { numbered } from '../describe/territories.ts'
import type { Block } from '../legend.ts'
import type { Skin } from '../skin.ts'
import { signPath } from '../territory-looks.ts'
import { flow, SWATCH } from './flow.ts'

/** Radius of the sign on the line, px. */
const SIGN = 4

export function territoryLegend(territories: readonly Territory[], skin: Skin, width: number): Block {
  const items = territories.map(({ name, look }, i) => ({
    text: numbered({ number: i + 1, name }),
    swatch: (x: number, y: number) => {
      const middle = y + SWATCH.height / 2
      const line = `M${x} ${middle}h${SWATCH.width}`
      return (
        `<path ${skin.territoryLine(look)} d="${line}"/>` +
        `<path ${skin.territorySign(look)} d="${signPath(look, x + SWATCH.width / 2, middle, SIGN)}"/>`
      )
    },
  }))
  return flow(items, skin, width)
}
