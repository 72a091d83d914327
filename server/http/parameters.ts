import { LEVELS } from '#core/model/area.ts'
import { DIVISIONS } from '#core/model/division.ts'
import { LANGUAGES } from '#core/model/text.ts'
import {
  CLASSES,
  type Knowledge,
  METHODS,
  MOST_CHOSEN,
  REFERENCES,
  SHOWS,
  type ViewParameter,
} from '#core/model/view.ts'

/** A parameter as /openapi.json tells of it (an OpenAPI 3.1 Parameter Object). */
export interface ParameterNote {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly required?: boolean
  readonly description: string
  readonly schema: Readonly<Record<string, unknown>>
  /** A value that answers, so that the document can be tried out as it stands. */
  readonly example?: unknown
}

const NOTES: Record<ViewParameter, Omit<ParameterNote, 'name' | 'in'>> = {
  indicator: { description: 'Id of an indicator, as listed at /api/indicators.', schema: { type: 'string' } },
  year: {
    description: 'Year with figures at the level; the latest unless given.',
    schema: { type: 'integer' },
  },
  level: {
    description: 'Level of area; municipality unless given, county where there are only county figures.',
    schema: { type: 'string', enum: LEVELS },
  },
  within: {
    description: `Only areas of one group: a county code, or division:group with a division of ${DIVISIONS.join(', ')}.`,
    schema: { type: 'string' },
  },
  reference: {
    description: 'What areas are compared with.',
    schema: { type: 'string', enum: REFERENCES, default: 'nation' },
  },
  method: { description: 'How classes are made.', schema: { type: 'string', enum: METHODS, default: 'quantile' } },
  classes: {
    description: 'How many classes are wanted; fewer are made of fewer distinct values.',
    schema: { type: 'integer', minimum: CLASSES.least, maximum: CLASSES.most, default: CLASSES.usual },
  },
  area: {
    description: 'Chosen areas, in order; repeat the parameter for each.',
    schema: { type: 'array', items: { type: 'string' }, maxItems: MOST_CHOSEN },
  },
  show: { description: 'What the page opens on.', schema: { type: 'string', enum: SHOWS, default: 'map' } },
  lang: { description: 'Language of names and texts.', schema: { type: 'string', enum: LANGUAGES, default: 'sv' } },
  at: {
    description: 'Data version. With it the answer never changes and may be kept for ever.',
    schema: { type: 'string' },
  },
}

/** Parameters of a view that an address takes; `required` ones have no default there. */
export function viewParameters(
  allowed: readonly ViewParameter[],
  knowledge: Knowledge,
  required: readonly ViewParameter[] = [],
): ParameterNote[] {
  return allowed.map((name) => ({
    name,
    in: 'query',
    ...(required.includes(name) ? { required: true } : {}),
    ...NOTES[name],
    ...(name === 'indicator' ? { example: knowledge.frontPage } : {}),
  }))
}
