/** The skin of the page's own drawings: names of classes, which its style sheet gives colours. */
import type { Hatch } from './hatch.ts'
import { LETTERINGS, letteringSize } from './lettering.ts'
import { className } from './scheme.ts'
import type { Skin } from './skin.ts'
import { round } from './xml.ts'

export const pageSkin: Skin = {
  part: (part) => `class="${part}"`,
  // The page's sheet keeps strokes at their pixels however large the drawing is shown.
  stroke: (width) => `stroke-width="${round(width)}"`,
  area: (index, scheme) => `class="area ${className(index, scheme)}"`,
  areaMissing: (hatch) => `class="area ${hatchId(hatch)}"`,
  areaGround: () => 'class="area ground"',
  patterns: () => '',
  swatch: (index, scheme) => `class="${className(index, scheme)}"`,
  territoryLine: (look) => `class="territory-line territory-${look}"`,
  territorySign: (look) => `class="territory-sign territory-${look}"`,
  // Sizes stand in the drawing, not in the sheet: a map's unit is its own.
  text: (name, pixel = 1) => `class="${name}"${letteringSize(LETTERINGS[name], pixel)}`,
  onClass: (index, scheme) => `class="area-name on-class ${className(index, scheme)}"`,
  signOn: (index, scheme) => `class="sign-on ${className(index, scheme)}"`,
  group: (name) => ` class="${name}"`,
  code: (code) => ` data-code="${code}"`,
  panel: (indicator, year) => ` data-indicator="${indicator}" data-year="${year}"`,
  recolours: true,
}

/** Class name, and id of the pattern, of a hatch. */
export function hatchId(hatch: Hatch): string {
  return `hatch-${hatch}`
}
