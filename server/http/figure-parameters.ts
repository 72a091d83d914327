import { PRESETS } from '#core/model/figure/preset.ts'
import {
  FIGURE_BOUNDS,
  FIGURE_FONTS,
  FIGURE_KINDS,
  FIGURE_PARAMETERS,
  FIGURE_PARTS,
  FIGURE_THEMES,
  type FigureParameter,
  USUAL_FIGURE,
} from '#core/model/figure/setting.ts'
import { REPORT_AREAS } from '#core/model/report-area.ts'
import { SORTS } from '../priorities/choice.ts'
import type { ParameterNote } from './parameters.ts'

const { width, height, scale, alt, description } = FIGURE_BOUNDS

const NOTES: Record<FigureParameter, Omit<ParameterNote, 'name' | 'in'>> = {
  kind: {
    description: 'What is drawn; what the view opens on (`show`) unless given.',
    schema: { type: 'string', enum: FIGURE_KINDS },
  },
  preset: {
    description:
      'A size: a page on a screen, one of two columns on A4, between the margins of A4, a slide of 16 by 9, a square.',
    schema: { type: 'string', enum: Object.keys(PRESETS), default: USUAL_FIGURE.preset },
  },
  width: {
    description: 'Width in px at 96 to the inch; that of the preset unless given.',
    schema: { type: 'integer', minimum: width.least, maximum: width.most },
  },
  height: {
    description: 'Height in px; that of the preset unless given, or as high as what is drawn.',
    schema: { type: 'integer', minimum: height.least, maximum: height.most },
  },
  scale: {
    description: 'Pixels of a picture made of pixels for each px; a drawing is the same at any.',
    schema: { type: 'integer', minimum: scale.least, maximum: scale.most, default: USUAL_FIGURE.scale },
  },
  theme: {
    description: 'Paper and colours; grey tells by lightness and pattern what colour told.',
    schema: { type: 'string', enum: FIGURE_THEMES, default: USUAL_FIGURE.theme },
  },
  without: {
    description:
      'What is left out because it stands beside the figure already, or (`paper`) because the figure has other ground; ' +
      'repeat the parameter for each.',
    schema: { type: 'array', items: { type: 'string', enum: FIGURE_PARTS } },
  },
  fonts: {
    description: 'Whether the fonts are named in an SVG, or lie inside it.',
    schema: { type: 'string', enum: FIGURE_FONTS, default: USUAL_FIGURE.fonts },
  },
  alt: {
    description: 'Alt text in the author’s words instead of the one made of the data.',
    schema: { type: 'string', maxLength: alt },
  },
  description: {
    description: 'Long description in the author’s words instead of the one made of the data.',
    schema: { type: 'string', maxLength: description },
  },
  priority: {
    description: 'Of kind=region: the id of the priority whose rows are drawn; all unless given.',
    schema: { type: 'string' },
  },
  against: {
    description:
      'Of kind=region: the code of another county, that every row is compared with; of kind=compare: first, with which ' +
      'all are compared with the first of them. What `reference` says unless given.',
    schema: { type: 'string', pattern: '^(\\d{2}|first)$' },
  },
  field: {
    description: 'Of kind=priorities: the area of the national report that stands out, and that `sort` is about.',
    schema: { type: 'string', enum: REPORT_AREAS },
  },
  sort: {
    description: 'Of kind=priorities: by what of `field` the counties are ordered, most first; or by their codes.',
    schema: { type: 'string', enum: SORTS, default: 'county' },
  },
}

/** How a figure is set, beside the parameters of the view. */
export function figureNotes(names: readonly FigureParameter[] = FIGURE_PARAMETERS): ParameterNote[] {
  return names.map((name) => ({ name, in: 'query', ...NOTES[name] }))
}
