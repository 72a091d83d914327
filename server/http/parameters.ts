import { LEVELS } from '#core/model/area.ts'
import { DIVISIONS } from '#core/model/division.ts'
import { MOST_TERRITORIES } from '#core/model/territory.ts'
import { LANGUAGES } from '#core/model/text.ts'
import {
  BYS,
  CLASSES,
  COLOURINGS,
  GAPS,
  GROUNDS,
  type Knowledge,
  METHODS,
  MODES,
  MOST_CHOSEN,
  MOST_PANELS,
  PACES,
  PEOPLE,
  REFERENCES,
  SHOWS,
  TERRITORY_REFERENCES,
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
  mode: {
    description:
      'What is shown of the indicator: its values, their change since an earlier year, the gap between two groups of ' +
      'people, it and a second indicator at once, the division itself, where like lies beside like (local Moran), where ' +
      'each area lies and which way it goes (course), or where it and a second indicator go apart (conflict).',
    schema: { type: 'string', enum: MODES, default: 'value' },
  },
  by: {
    description: 'Whether each area has its own value, or each group of the division one for all its areas.',
    schema: { type: 'string', enum: BYS, default: 'area' },
  },
  division: {
    description: 'The division that is outlined, and whose groups by=group and mode=typology mean; none unless given.',
    schema: { type: 'string', enum: DIVISIONS },
  },
  reference: {
    description:
      'What areas are compared with: the country, or the county, labour market region, municipality group or seven ' +
      'most similar of the first chosen area of the level; where none is chosen, each with its own. Or a territory of ' +
      'the address, counted from 1.',
    schema: { type: 'string', enum: [...REFERENCES, ...TERRITORY_REFERENCES], default: 'nation' },
  },
  colour: {
    description:
      'What fills tell: how high a value is, which is usual beside the country, or how far it is from the reference, ' +
      'which is usual beside anybody else.',
    schema: { type: 'string', enum: COLOURINGS },
  },
  method: { description: 'How classes are made.', schema: { type: 'string', enum: METHODS, default: 'quantile' } },
  classes: {
    description: 'How many classes are wanted; fewer are made of fewer distinct values.',
    schema: { type: 'integer', minimum: CLASSES.least, maximum: CLASSES.most, default: CLASSES.usual },
  },
  breaks: {
    description: `Inner breaks of method=manual, ascending, at most ${CLASSES.most - 1}, underscores between: 2_3.5_7.`,
    schema: { type: 'string' },
  },
  locked: {
    description: 'Classes are made of the figures of all years, so that a colour means the same in each.',
    schema: { type: 'string', enum: ['years'] },
  },
  since: {
    description: 'First year of mode=change; about five years back unless given.',
    schema: { type: 'integer' },
  },
  pace: {
    description: 'Whether a change is over the whole span or per year of it.',
    schema: { type: 'string', enum: PACES, default: 'total' },
  },
  gap: {
    description:
      'Which gap mode=gap shows: women − men, or foreign-born − all. By sex where there is one, unless given.',
    schema: { type: 'string', enum: GAPS },
  },
  second: { description: 'Id of the other indicator of mode=two and mode=conflict.', schema: { type: 'string' } },
  target: {
    description: 'What mode=course compares every area with instead of the reference: a number, decimal point.',
    schema: { type: 'number' },
  },
  strategy: {
    description: 'Whose priorities the page offers indicators by: a county code, SE, or the id of a saved profile.',
    schema: { type: 'string' },
  },
  panel: {
    description: 'Years, or ids of indicators in the same unit, of show=multiples; repeat the parameter for each.',
    schema: { type: 'array', items: { type: 'string' }, maxItems: MOST_PANELS },
  },
  people: {
    description: 'How the layer of where people live is drawn.',
    schema: { type: 'string', enum: PEOPLE, default: 'none' },
  },
  ground: {
    description: 'Whether people lie over the fills or instead of them.',
    schema: { type: 'string', enum: GROUNDS, default: 'fills' },
  },
  area: {
    description: 'Chosen areas, in order; repeat the parameter for each.',
    schema: { type: 'array', items: { type: 'string' }, maxItems: MOST_CHOSEN },
  },
  t: {
    description:
      'A territory: name~codes with dots between (a county stands for all of its municipalities), name~@ring as this ' +
      'address encodes rings, or name~*longitude_latitude_kilometres; repeat the parameter for each.',
    schema: { type: 'array', items: { type: 'string' }, maxItems: MOST_TERRITORIES },
  },
  saved: { description: 'Id under which the territories were saved.', schema: { type: 'string' } },
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
    ...exampleOf(name, knowledge, required),
  }))
}

/** Every view has an indicator to begin with; the others only need an example where they must be given. */
function exampleOf(
  name: ViewParameter,
  { frontPage }: Knowledge,
  required: readonly ViewParameter[],
): Pick<ParameterNote, 'example'> {
  if (name === 'indicator') return { example: frontPage }
  return (name === 'reference' || name === 'division') && required.includes(name) ? { example: 'county' } : {}
}
